import { registry } from "@web/core/registry";

const tours = registry.category("web_tour.tours");

const answers = (values) =>
    Object.entries(values).map(([name, value]) => ({
        content: `Fill in ${name}`,
        trigger: `form.o_smala_application input[name=${name}]`,
        run: `edit ${value}`,
    }));

const company = answers({
    street: "Rue du Pont 1",
    zip: "4000",
    city: "Liège",
    invoice_email: "billing@example.org",
});

const signature = [
    {
        content: "Draw on the pad",
        trigger: ".o_smala_pad:not(.d-none) canvas",
        run() {
            const box = this.anchor.getBoundingClientRect();
            const draw = (type, step) =>
                this.anchor.dispatchEvent(
                    new PointerEvent(type, {
                        bubbles: true,
                        button: 0,
                        buttons: 1,
                        isPrimary: true,
                        pointerType: "mouse",
                        pressure: 0.5,
                        clientX: box.left + 20 + step * 8,
                        clientY: box.top + 30 + (step % 2) * 20,
                    })
                );
            draw("pointerdown", 0);
            for (let step = 1; step < 8; step++) {
                draw("pointermove", step);
            }
            draw("pointerup", 8);
        },
    },
    { content: "Agree", trigger: "#smala_agree", run: "click" },
    ...answers({ signed_name: "Lena Verger" }),
    {
        content: "The page is not wider than the screen",
        trigger: "#wrap",
        run() {
            if (document.documentElement.scrollWidth > window.innerWidth) {
                throw new Error("The page is wider than the screen");
            }
        },
    },
    {
        content: "Sign, with the amount in sight",
        trigger: "form.o_smala_application:has([name=amount_seen]) button[type=submit]",
        run: "click",
        expectUnloadPage: true,
    },
];

tours.add("smala_join_sign", {
    url: "/adhesion",
    steps: () => [
        {
            content: "Tell the revenue",
            trigger: ".o_smala_simulator input[name=amount]",
            run: "edit 3 200 000",
        },
        { content: "See the amount", trigger: ".o_smala_answer .o_smala_total" },
        {
            content: "Go on with these figures",
            trigger: ".o_smala_simulator button[formaction]",
            run: "click",
            expectUnloadPage: true,
        },
        ...answers({
            name: "Lena Verger",
            email: "lena@example.org",
            organization_name: "Verger",
            vat: "BE0477472701",
        }),
        ...company,
        ...signature,
        { content: "A mail is on its way", trigger: "form[action^='/adhesion/sent/']" },
    ],
});

tours.add("smala_join_prove", {
    steps: () => [
        {
            content: "Confirm what is shown",
            trigger: "#wrap dl ~ form button[type=submit]",
            run: "click",
            expectUnloadPage: true,
        },
        { content: "Be welcome", trigger: "#wrap a[href='/my']" },
    ],
});

tours.add("smala_join_invited", {
    steps: () => [
        {
            content: "The name is there already",
            trigger: "form.o_smala_application input[name=name]:value(Lena Verger)",
        },
        ...answers({ organization_name: "Verger", vat: "BE0477472701" }),
        ...company,
        {
            content: "Choose the bracket",
            trigger: "#smala_bracket",
            run: "selectByIndex 2",
        },
        { content: "See the amount", trigger: ".o_smala_answer .o_smala_total" },
        ...signature,
        { content: "Be welcome", trigger: "#wrap a[href='/my']" },
    ],
});

for (const answer of ["confirm", "refuse"]) {
    tours.add(`smala_join_claim_${answer}`, {
        steps: () => [
            {
                content: "Answer",
                trigger: `button[name=answer][value=${answer}]`,
                run: "click",
                expectUnloadPage: true,
            },
            { content: "It is noted", trigger: "#wrap:not(:has(button[name=answer]))" },
        ],
    });
}
