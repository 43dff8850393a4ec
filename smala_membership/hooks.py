def post_init_hook(env):
    """Give every company what its first invoice needs, touching nothing that exists."""
    companies = env["res.company"].search([], order="id")
    for company in companies:
        company._smala_ensure_setup()
    env["smala.charter"]._ensure_default()
    community = env["smala.community.setup"]
    community._ensure_default(companies[:1])
    # what came with us is not what was there before
    modules = set(community._get_modules()) & set(env.registry.updated_modules)
    community._put_away_examples(modules)


def load_terms(env):
    """Translate again what our mixins give to models of an addon that came later.

    The choices of such a field are named after us: when our translations were loaded,
    its model did not have it yet.
    """
    env.ref("base.module_smala_membership")._update_translations()
