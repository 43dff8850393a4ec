import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_space_leave_and_stay", {
    url: "/my",
    steps: () => [
        {
            content: "Open the membership from its card at home",
            trigger: "section[data-card=membership] a[href*='/my/membership/']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The rare step is a quiet link at the end",
            trigger: "p[name=leave] a[href$='/cancel']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "What follows is said before anything is decided",
            trigger: "ul[name=released] li:first-child",
        },
        {
            content: "Say why",
            trigger: "select[name=reason]",
            run: "selectByIndex 1",
        },
        {
            content: "Leave",
            trigger: ".o_smala_notice form[method=post] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The receipt is announced",
            trigger: "[data-done=cancel]",
        },
        {
            content: "Change one's mind",
            trigger: "[data-ask=uncancel] a[href$='/uncancel']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Stay a member",
            trigger: ".o_smala_notice form[method=post] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The membership goes on",
            trigger: "[data-done=uncancel]",
        },
        {
            content: "It is active as before",
            trigger: ".o_smala_badge[data-state=active]",
        },
    ],
});
