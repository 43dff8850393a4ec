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

tours.add("smala_cooperative_ask", {
    url: "/my",
    steps: () => [
        {
            content: "The home tells of the cooperative",
            trigger: "section[data-card=cooperative] a[href='/my/cooperative']",
            run: "click",
            expectUnloadPage: true,
        },
        fits,
        {
            content: "Say something with it",
            trigger: "form[name=ask] textarea[name=text]",
            run: "edit What does a share cost?",
        },
        {
            content: "Say that one wants to become a cooperator",
            trigger: "form[name=ask] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is noted", trigger: "[data-done=ask]" },
        {
            content: "The status says so, and one is not asked again",
            trigger: "section[name=status] [data-state=asked]",
            run() {
                if (document.querySelector("form[name=ask]")) {
                    throw new Error("Who asked is asked again");
                }
            },
        },
        fits,
    ],
});

tours.add("smala_cooperative_is", {
    url: "/my/cooperative",
    steps: () => [
        {
            content: "The mandate stands there",
            trigger: "section[name=status] [data-state=cooperator]",
        },
        { content: "With its dates", trigger: "ul[name=mandates] li" },
        fits,
    ],
});
