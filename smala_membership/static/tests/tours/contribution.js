import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

// Odoo's own menu, which waits beside the page, is not ours.
const fits = {
    content: "Nothing of the page is wider than the screen",
    trigger: "main .o_smala_space",
    run() {
        for (const element of this.anchor.querySelectorAll("*")) {
            if (element.getBoundingClientRect().right > window.innerWidth + 1) {
                throw new Error(`Wider than the screen: ${element.outerHTML}`);
            }
        }
    },
};

tours.add("smala_contribution_propose", {
    url: "/my",
    steps: () => [
        {
            content: "The home invites to give something",
            trigger: "section[data-card=contributions] a[href='/my/contributions/new']",
            run: "click",
            expectUnloadPage: true,
        },
        fits,
        {
            content: "Send it empty",
            trigger: "form[name=propose] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is said what lacks", trigger: "[data-error=kind]" },
        {
            content: "Promise something",
            trigger: "form[name=propose] input[data-promise]",
            run: "click",
        },
        {
            content: "A promise has a day, and no wished period",
            trigger: "input[name=due]:visible",
            run() {
                if (document.querySelector("input[name=period]").offsetParent) {
                    throw new Error("A promise has no wished period");
                }
            },
        },
        {
            content: "Choose to testify instead",
            trigger: "form[name=propose] label:first-child input[name=kind]",
            run: "click",
        },
        {
            content: "In one line",
            trigger: "form[name=propose] input[name=title]",
            run: "edit How we hired in a village",
        },
        {
            content: "In more lines",
            trigger: "form[name=propose] textarea[name=text]",
            run: "edit Without an agency.",
        },
        {
            content: "When",
            trigger: "form[name=propose] input[name=period]:visible",
            run: "edit In spring",
        },
        {
            content: "Propose it",
            trigger: "form[name=propose] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is with the team", trigger: "[data-done=propose]" },
        fits,
        {
            content: "It is in the list",
            trigger: "article[data-contribution] [data-state=proposed]",
        },
        {
            content: "Leave it out of the card",
            trigger: "article[data-contribution] form[name=show] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is left out",
            trigger: "article[data-contribution] form[name=show] input[name=is_shown]:not(:visible)",
        },
        {
            content: "Withdraw it",
            trigger: "article[data-contribution] form[name=withdraw] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is withdrawn",
            trigger: "article[data-contribution] [data-state=withdrawn]",
        },
    ],
});
