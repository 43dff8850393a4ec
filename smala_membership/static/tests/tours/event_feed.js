import { registry } from "@web/core/registry";

const ADDRESS = "#smala_feed_url";

registry.category("web_tour.tours").add("smala_event_feed", {
    url: "/my/events",
    steps: () => [
        {
            content: "Get an address",
            trigger: "[data-feed=off] button[value=on]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is a calendar's",
            trigger: `[data-feed=on] ${ADDRESS}`,
            run({ anchor }) {
                const first = anchor.value;
                if (!first.endsWith(".ics")) {
                    throw new Error(`The address is ${first}`);
                }
                sessionStorage.setItem("smala_feed", first);
            },
        },
        {
            content: "Have what is open shown too",
            trigger: "#smala_feed_open",
            run: "click",
        },
        {
            content: "Save it",
            trigger: "form:has(#smala_feed_open) button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is kept",
            trigger: "#smala_feed_open:checked",
        },
        {
            content: "Another address",
            trigger: "[data-feed=on] button[value=renew]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is another one",
            trigger: `[data-feed=on] ${ADDRESS}`,
            run({ anchor }) {
                if (anchor.value === sessionStorage.getItem("smala_feed")) {
                    throw new Error("The address is the same");
                }
            },
        },
        {
            content: "Switch it off",
            trigger: "[data-feed=on] button[value=off]",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is off",
            trigger: "[data-feed=off]",
        },
    ],
});
