import { registry } from "@web/core/registry";

registry.category("web_tour.tours").add("smala_forum_ask", {
    steps: () => [
        {
            content: "Write, from the home",
            trigger: "[data-card=forum] a[href$='/ask']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Give the question a title",
            trigger: "input[name=post_name]",
            run: "edit Question 4711",
        },
        {
            content: "Say more about it",
            trigger: ".note-editable p",
            run: "editor How do you do it?",
        },
        {
            trigger: ".note-editable:contains('How do you do it?')",
        },
        {
            content: "Post it",
            trigger: "button.o_wforum_submit_post",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is there for everybody to read",
            trigger: ".o_wforum_question:contains('How do you do it?')",
        },
        {
            content: "Back to the home",
            trigger: ".o_smala_way a",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "The home shows it",
            trigger: "[data-card=forum] li a:contains('Question 4711')",
        },
    ],
});

registry.category("web_tour.tours").add("smala_forum_answer", {
    steps: () => [
        {
            content: "Open the discussion, from the home",
            trigger: "[data-card=forum] li a",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Answer",
            trigger: "a.collapsed[data-bs-target='.answer_collapse']:has(.fa-reply):visible",
            run: "click",
        },
        {
            content: "Write the answer",
            trigger: ".note-editable p",
            run: "editor This is how.",
        },
        {
            trigger: ".note-editable:contains('This is how.')",
        },
        {
            content: "Post it",
            trigger: "#post_reply button.o_wforum_submit_post",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "It is there",
            trigger: ".o_wforum_answer:contains('This is how.')",
        },
    ],
});

registry.category("web_tour.tours").add("smala_resources", {
    steps: () => [
        {
            content: "See all resources, from the home",
            trigger: "[data-card=resources] a.btn",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "No more mails about new ones",
            trigger: "form[name=mails] button[value='']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            trigger: "form[name=mails] button[value='1']",
        },
        {
            content: "Open an article",
            trigger: "a.card-title:contains('Article 4711')",
            run: "click",
            expectUnloadPage: true,
        },
        {
            content: "Read it",
            trigger: ".o_wslides_lesson_content:contains('Read this.')",
        },
        {
            content: "Back to the space",
            trigger: ".o_smala_way_back a[href='/my']",
            run: "click",
            expectUnloadPage: true,
        },
        {
            trigger: "[data-card=resources] li a:contains('Article 4711')",
        },
    ],
});
