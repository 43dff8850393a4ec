import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_event_register", {
    url: "/my/events",
    steps: () => [
        {
            content: "One click to come",
            trigger: "section[name=open] form[name=register] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is said, and shown",
            trigger: "[data-done=register]",
        },
        {
            content: "The appointment can be taken over",
            trigger: "[name=calendar_links] a[name=ics]",
        },
        {
            content: "Back to the year",
            trigger: ".o_portal_submenu a[href='/my/events']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The event is among mine",
            trigger: "section[name=mine] [data-state=coming]",
        },
        {
            content: "One click to give the place back",
            trigger: "section[name=mine] form[name=return] button",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is said, and the event is open again",
            trigger: "[data-done=give_back]",
        },
        {
            content: "One could come again",
            trigger: "form[name=register] button",
        },
    ],
});
