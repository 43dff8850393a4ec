import { rpc } from "@web/core/network/rpc";
import { registry } from "@web/core/registry";
import { Interaction } from "@web/public/interaction";

const FIELDS = ["amount", "bracket", "month", "reduction"];
const DELAY = 250; // milliseconds of quiet before the server is asked

/** Shows what a signature costs while its figures are typed; the server counts. */
export class Simulator extends Interaction {
    static selector = ".o_smala_simulator, .o_smala_application";
    dynamicContent = {
        "[name=amount]": { "t-on-input": this.onAmountInput },
        "[name=bracket], [name=month], [name=reduction]": {
            "t-on-change": this.onChange,
        },
    };

    setup() {
        this.turn = 0;
        this.refreshLater = this.debounced(this.refresh, DELAY);
    }

    start() {
        // What was typed before this was loaded, or is back with the page's history.
        const { amount, bracket } = this.el.elements;
        if (amount.value !== amount.defaultValue || bracket.value) {
            this.refreshLater();
        }
    }

    onAmountInput() {
        this.el.querySelector("[name=bracket]").value = "";
        this.refreshLater();
    }

    onChange() {
        this.refreshLater();
    }

    async refresh() {
        const turn = ++this.turn;
        const values = { invitation: this.el.dataset.invitation || null };
        for (const name of FIELDS) {
            const field = this.el.querySelector(`[name=${name}]`);
            if (field) {
                values[name] = field.value;
            }
        }
        const { html } = await this.waitFor(rpc(this.el.dataset.url, values));
        if (turn === this.turn) {
            const answer = new DOMParser().parseFromString(html, "text/html");
            const target = this.el.querySelector(".o_smala_answer");
            target.replaceChildren(...answer.body.childNodes);
        }
    }
}

registry.category("public.interactions").add("smala_membership.simulator", Simulator);
