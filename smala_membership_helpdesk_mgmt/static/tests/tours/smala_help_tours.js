import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

// Odoo's own menu, which waits beside the page, is not ours.
const fits = (trigger) => ({
    content: "Nothing of the page is wider than the screen",
    trigger,
    run() {
        for (const element of this.anchor.querySelectorAll("*")) {
            if (element.getBoundingClientRect().right > window.innerWidth + 1) {
                throw new Error(`Wider than the screen: ${element.outerHTML}`);
            }
        }
    },
});

tours.add("smala_help_ask", {
    url: "/my",
    steps: () => [
        {
            content: "The helpdesk has its card at home",
            trigger: "section[data-card=help] a[href='/my/help']",
            run: "click",
            expectUnloadPage: true,
        },
        fits("main .o_smala_space"),
        {
            content: "Say what one would like to know",
            trigger: "textarea[name=question]",
            run: "edit Un client ne paie pas ses factures depuis huit mois, que faire ?",
        },
        {
            content: "Pick a topic",
            trigger: ".o_smala_pills label[for^=topic_]:first",
            run: "click",
        },
        {
            content: "It is urgent",
            trigger: "input[name=urgency][value=high]",
            run: "click",
        },
        {
            content: "The answer may be shared",
            trigger: "input[name=may_share]",
            run: "click",
        },
        {
            content: "Ask",
            trigger: "section[name=ask] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is said", trigger: "[data-done=ask]" },
        fits("main .o_smala_space"),
        { content: "What comes next is told", trigger: "p[name=next]" },
    ],
});

tours.add("smala_help_rate", {
    url: "/my",
    steps: () => [
        {
            content: "The question is at home",
            trigger: "section[data-card=help] li a",
            run: "click",
            expectUnloadPage: true,
        },
        fits("main .o_smala_space"),
        { content: "Who helps can be written to", trigger: "[data-helper] a[href^=mailto]" },
        {
            content: "Say so",
            trigger: "[data-helper] label[for^=helped][for$=yes]",
            run: "click",
        },
        {
            content: "In words",
            trigger: "[data-helper] textarea[name=note]",
            run: "edit An hour was enough",
        },
        {
            content: "Others may learn from it in the forum",
            trigger: "[data-helper] input[name=sharing][value=forum]",
            run: "click",
        },
        {
            content: "Send it",
            trigger: "[data-helper] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is said", trigger: "[data-done=rate]" },
    ],
});

// From a mail, without login: one link, one page, one button.
for (const name of ["can", "yes"]) {
    tours.add(`smala_help_link_${name}`, {
        steps: () => [
            fits(".o_smala_notice"),
            {
                content: "Press the one button",
                trigger: ".o_smala_notice button[type=submit]",
                run: "click",
                expectUnloadPage: true,
            },
            { content: "It is done", trigger: ".o_smala_notice [role=status]" },
            fits(".o_smala_notice"),
        ],
    });
}
