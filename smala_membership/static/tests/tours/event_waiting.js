import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_event_waiting", {
    url: "/my/events",
    steps: () => [
        {
            content: "The event is full",
            trigger: "section[name=open] [data-state=full]",
        },
        {
            content: "Join the waiting list",
            trigger: "section[name=open] form[name=wait] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "I wait",
            trigger: "[data-state=waiting]",
        },
    ],
});

registry.category("web_tour.tours").add("smala_event_promoted", {
    url: "/my/events",
    steps: () => [
        {
            content: "The seat that was freed is mine",
            trigger: "section[name=mine] [data-state=coming]",
        },
        {
            content: "I may decline it",
            trigger: "section[name=mine] form[name=return] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It goes to somebody else",
            trigger: "[data-done=give_back]",
        },
    ],
});
