/* global SignaturePad */

import { loadJS } from "@web/core/assets";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

const LIBRARY = "/web/static/lib/signature_pad/signature_pad.umd.js";

/** Lets a signature be drawn beside the typed name, and sends it with the form. */
export class SignatureField extends Interaction {
    static selector = ".o_smala_pad";
    dynamicContent = {
        ".o_smala_pad_clear": { "t-on-click": this.onClear },
    };

    async willStart() {
        await loadJS(LIBRARY);
    }

    start() {
        this.el.classList.remove("d-none");
        this.input = this.el.querySelector("[name=signature]");
        const canvas = this.el.querySelector("canvas");
        canvas.width = canvas.clientWidth;
        canvas.height = canvas.clientHeight;
        this.pad = new SignaturePad(canvas, { minWidth: 1, maxWidth: 2.5 });
        if (this.input.value) {
            this.pad.fromDataURL(this.input.value);
        }
        this.pad.addEventListener("endStroke", this.onStroke.bind(this));
        this.registerCleanup(() => this.pad.off());
    }

    onStroke() {
        this.input.value = this.pad.toDataURL();
    }

    onClear() {
        this.pad.clear();
        this.input.value = "";
    }
}

registry
    .category("public.interactions")
    .add("smala_membership.signature_field", SignatureField);
