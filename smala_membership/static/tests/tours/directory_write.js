import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_directory_write", {
    url: "/my",
    steps: () => [
        {
            content: "Look for an experience from home",
            trigger: "[data-card=directory] input[name=q]",
            run: "edit SCIERIE elouges",
        },
        {
            content: "Search",
            trigger: "[data-card=directory] form button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "One member shows it",
            trigger: "[name=count][data-count='1']",
        },
        {
            content: "What was looked for is still there",
            trigger: "form[name=search] input[name=q]",
            run({ anchor }) {
                if (anchor.value !== "SCIERIE elouges") {
                    throw new Error(`The field holds ${anchor.value}`);
                }
            },
        },
        {
            content: "Open the page of that member",
            trigger: "[data-member] a.stretched-link",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "No address is there, but a form",
            trigger: "form[name=write] textarea[name=message]",
            run: "edit Bonjour, comment as-tu trouvé un repreneur ?",
        },
        {
            content: "The own address goes along unless one says no",
            trigger: "form[name=write] input[name=reveals]:checked",
        },
        {
            content: "Send",
            trigger: "form[name=write] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is on its way",
            trigger: "[data-done=write]",
        },
        {
            content: "Back to the directory",
            trigger: ".o_portal_submenu a[href*='/my/directory']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Narrow down",
            trigger: "form[name=search] summary",
            run: "click",
        },
        {
            content: "To a topic",
            trigger: "form[name=search] select[name=topic]",
            run: "selectByLabel Zwartwerk",
        },
        {
            content: "Show",
            trigger: "form[name=search] details button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The same member is found, and the choice is still shown",
            trigger: "[name=count][data-count='1']",
        },
        {
            content: "Everybody again",
            trigger: "a[name=reset]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "All three",
            trigger: "[name=count][data-count='3']",
        },
    ],
});
