import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_profile_fill_in", {
    url: "/my",
    steps: () => [
        {
            content: "To my profile",
            trigger: "[data-card=directory] a[href*='/my/profile']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Nobody sees the job position",
            trigger: "aside[name=card] [name=member]:not(:contains(Patronne))",
        },
        {
            content: "Tell it",
            trigger: "input[name=function]",
            run: "edit Patronne",
        },
        {
            content: "And the experience",
            trigger: "textarea[name=expertise]",
            run: "edit Reprise d'une tonnellerie",
        },
        {
            content: "Others may ask about a topic",
            trigger: "label:contains(Zwartwerk)",
            run: "click",
        },
        {
            content: "Agree to be asked",
            trigger: "input[name=helps]",
            run: "check",
        },
        {
            content: "Show the job position",
            trigger: "input[name=shows_function]",
            run: "check",
        },
        {
            content: "Hide the region",
            trigger: "input[name=shows_region]",
            run: "uncheck",
        },
        {
            content: "Save",
            trigger: "form[name=profile] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is said",
            trigger: "[data-done=profile]",
        },
        {
            content: "The card shows what others see now",
            trigger: "aside[name=card] [name=member]:contains(Patronne):contains(tonnellerie)",
        },
        {
            content: "And no region",
            trigger: "aside[name=card] [name=member]:not(:has([name=region]))",
        },
    ],
});
