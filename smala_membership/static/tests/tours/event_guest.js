import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_event_guest", {
    steps: () => [
        {
            content: "Bring a colleague",
            trigger: "[name=guests] summary",
            run: "click",
        },
        {
            content: "Who it is",
            trigger: "[name=guests] details[open] input[name=name]",
            run: "edit Gil Colleague",
        },
        {
            content: "Where to write",
            trigger: "[name=guests] input[name=email]",
            run: "edit gil@example.com",
        },
        {
            content: "Bring them along",
            trigger: "[name=guests] details button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The guest is there",
            trigger: "[data-done=guest]",
        },
        {
            content: "Take the guest off",
            trigger: "[data-guest] button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The guest is gone",
            trigger: "[data-done=guest_off]",
        },
    ],
});
