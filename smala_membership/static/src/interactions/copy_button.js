import { browser } from "@web/core/browser/browser";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

/** Copies the value of a field; shown only where there is a script to do so. */
export class CopyButton extends Interaction {
    static selector = ".o_smala_copy";
    dynamicContent = {
        _root: { "t-on-click": this.copy, "t-att-class": () => ({ "d-none": false }) },
    };

    async copy() {
        const field = document.querySelector(this.el.dataset.copied);
        field.select();
        await this.waitFor(browser.navigator.clipboard.writeText(field.value));
    }
}

registry.category("public.interactions").add("smala_membership.copy_button", CopyButton);
