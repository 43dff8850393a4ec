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

tours.add("smala_lab_before", {
    url: "/my",
    steps: () => [
        {
            content: "The group has its card at home",
            trigger: "section[data-card=smalab] a[href='/my/smalab']",
            run: "click",
            expectUnloadPage: true,
        },
        fits,
        { content: "Where the group meets", trigger: "section[name=next] li[name=where]" },
        { content: "Whose turn it is", trigger: "p[name=turns]" },
        {
            content: "Say that one cannot come",
            trigger: "section[name=next] form[name=cannot] button",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is said", trigger: "[data-done=cannot]" },
        {
            content: "Come after all",
            trigger: "section[name=next] form[name=come] button",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "It is said", trigger: "[data-done=come]" },
        {
            content: "Bring a challenge",
            trigger: "details[name=bring] summary",
            run: "click",
        },
        {
            content: "In one line",
            trigger: "form[name=bring] input[name=title]",
            run: "edit Hand over to my team",
        },
        {
            content: "In more lines",
            trigger: "form[name=bring] textarea[name=description]",
            run: "edit I decide everything, and I am tired of it.",
        },
        {
            content: "Bring it",
            trigger: "form[name=bring] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The group sees it; plan it",
            trigger: "section[name=challenges] article form[name=plan] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is planned",
            trigger: "section[name=challenges] article [data-state=planned]",
        },
        {
            content: "Show e-mail and phone to the group",
            trigger: "form[name=contact] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "They are shown",
            trigger: "section[name=people] a[href='mailto:anne@example.com']",
        },
    ],
});

tours.add("smala_lab_after", {
    url: "/my/smalab",
    steps: () => [
        {
            content: "Open the session that was",
            trigger: "section[name=past] li:first-child a",
            run: "click",
            expectUnloadPage: true,
        },
        fits,
        { content: "Add a note", trigger: "details[name=note] summary", run: "click" },
        {
            content: "Write it",
            trigger: "form[name=note] textarea[name=text]",
            run: "edit Trust first, control later.",
        },
        {
            content: "Add it",
            trigger: "form[name=note] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is there",
            trigger: "section[name=notes] article:contains(Trust first)",
        },
        {
            content: "Commit to something",
            trigger: "details[name=commit] summary",
            run: "click",
        },
        {
            content: "What",
            trigger: "form[name=commit] input[name=name]",
            run: "edit Let Lena run the workshop",
        },
        {
            content: "Until when",
            trigger: "form[name=commit] input[name=due]",
            run() {
                const day = new Date(Date.now() + 20 * 24 * 3600 * 1000);
                this.anchor.value = day.toISOString().slice(0, 10);
            },
        },
        {
            content: "Promise it",
            trigger: "form[name=commit] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Back to the group",
            trigger: ".o_portal_submenu a[href^='/my/smalab']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is open",
            trigger: "section[name=commitments] [data-state=open]",
        },
        {
            content: "Follow up",
            trigger: "section[name=commitments] details[name=follow_up] summary",
            run: "click",
        },
        {
            content: "In a word",
            trigger: "form[name=follow_up] textarea[name=outcome]",
            run: "edit She is better at it than I am.",
        },
        {
            content: "It is done",
            trigger: "form[name=follow_up] button[value=done]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Nothing is open any more",
            trigger: "section[name=commitments]:not(:has([data-commitment]))",
        },
    ],
});
