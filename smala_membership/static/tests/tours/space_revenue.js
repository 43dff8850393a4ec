import { registry } from "@web/core/registry";

const AMOUNT = "[name=next_amount]";

/** Read an amount without cents, in whatever way the language writes it. */
function read(element) {
    return parseInt(element.textContent.replace(/\D/g, "").slice(0, -2));
}

registry.category("web_tour.tours").add("smala_space_revenue", {
    url: "/my/membership",
    steps: () => [
        {
            content: "Next year costs what the last revenue known leads to",
            trigger: AMOUNT,
            run({ anchor }) {
                if (read(anchor) !== 1600) {
                    throw new Error(`Next year costs ${anchor.textContent}`);
                }
            },
        },
        {
            content: "Go home by the breadcrumb",
            trigger: ".o_portal_submenu a[href*='/my/home']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The revenue is asked for",
            trigger: "[data-ask=revenue] a",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Tell it",
            trigger: "input[name=amount]",
            run: "edit 5 100 000",
        },
        {
            content: "Confirm",
            trigger: ".o_smala_notice form[method=post] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is noted",
            trigger: "[data-done=revenue]",
        },
        {
            content: "Next year's amount has changed",
            trigger: AMOUNT,
            run({ anchor }) {
                if (read(anchor) !== 2000) {
                    throw new Error(`Next year costs ${anchor.textContent}`);
                }
            },
        },
    ],
});
