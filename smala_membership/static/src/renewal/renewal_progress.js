import { Component, onWillStart, onWillUnmount, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

const FAST = 1000; // milliseconds between two looks while it runs
const SLOW = 10000; // and while somebody else may start it

/**
 * The progress of a renewal, for as many people as look at it: one cheap call a second
 * while it runs. The page is read again when the renewal starts or ends.
 */
export class RenewalProgress extends Component {
    static template = "smala_membership.RenewalProgress";
    static props = { ...standardWidgetProps };

    setup() {
        this.orm = useService("orm");
        this.progress = useState({ state: "", total: 0, done: 0, errors: 0, held: 0, waiting: 0 });
        this.seconds = useState({ left: null });
        this.first = null;
        onWillStart(() => this.look());
        onWillUnmount(() => clearTimeout(this.timer));
    }

    get percentage() {
        const { total, done } = this.progress;
        return total ? Math.round((100 * done) / total) : 0;
    }

    get isShown() {
        return this.progress.state === "running" || this.progress.state === "done";
    }

    get remaining() {
        const { left } = this.seconds;
        if (left === null || this.progress.state !== "running") {
            return "";
        }
        return left < 90
            ? _t("about %s s left", Math.max(1, Math.round(left)))
            : _t("about %s min left", Math.round(left / 60));
    }

    async look() {
        const id = this.props.record.resId;
        if (id && !document.hidden) {
            const before = this.progress.state;
            const progress = await this.orm.silent.call("smala.renewal", "get_progress", [[id]]);
            this.estimate(progress);
            Object.assign(this.progress, progress);
            if (before && before !== progress.state) {
                await this.props.record.load();
            }
        }
        const delay = this.progress.state === "running" ? FAST : SLOW;
        this.timer = setTimeout(() => this.look(), delay);
    }

    /** What is left, at the pace seen since this page looked first. */
    estimate({ state, done, total }) {
        const now = Date.now();
        if (state !== "running") {
            this.first = null;
            this.seconds.left = null;
            return;
        }
        this.first = this.first || { now, done };
        const worked = done - this.first.done;
        if (worked > 0) {
            this.seconds.left = ((total - done) * (now - this.first.now)) / worked / 1000;
        }
    }
}

export const renewalProgress = { component: RenewalProgress };

registry.category("view_widgets").add("smala_renewal_progress", renewalProgress);
