import { registry } from "@web/core/registry";

const BUTTON = ".o_smala_notice form[method=post] button[type=submit]";

registry.category("web_tour.tours").add("smala_event_answer", {
    steps: () => [
        {
            content: "I come",
            trigger: BUTTON,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "A place is reserved",
            trigger: "[name=coming]",
        },
        {
            content: "What I eat is asked afterwards",
            trigger: "[name=questions] select",
            run: "selectByIndex 2",
        },
        {
            content: "Save the answer",
            trigger: "[name=questions] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The answer is kept",
            trigger: "[name=questions] select:not(:has(option[value='']:checked))",
        },
        {
            content: "I have changed my mind",
            trigger: "a[name=return]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Give the place back",
            trigger: BUTTON,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is given back",
            trigger: "[name=returned]",
        },
    ],
});

registry.category("web_tour.tours").add("smala_event_come_after_all", {
    steps: () => [
        {
            content: "I cannot come",
            trigger: BUTTON,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "I have changed my mind",
            trigger: "[name=declined] a",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "I come after all",
            trigger: BUTTON,
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "A place is reserved",
            trigger: "[name=coming]",
        },
    ],
});
