"""Inside Odoo: one run of the renewal, from its first to its last moment.

arguments: how many memberships a batch holds.
"""

# ruff: noqa: F821  (env, answer and arguments are given by ./dev bench)

(batch_size,) = arguments
answer("begin")
env["smala.renewal"]._cron_run(batch_size)
answer("end")
