#!/bin/bash
# Starts Odoo in its container: fills in the master password, makes the database the first
# time, and brings our addons up to date when their version has changed.
set -eu

: "${ODOO_MASTER_PASSWORD:?set ODOO_MASTER_PASSWORD}"
conf=/var/lib/odoo/odoo.conf
umask 077
awk '/^admin_passwd *=/ { print "admin_passwd = " ENVIRON["ODOO_MASTER_PASSWORD"]; next }
     { print }' /etc/odoo/odoo.conf > "$conf"

python3 /opt/smala/devtools/inside.py "$conf" create smala "${SMALA_DEMO:-}"

# server, or another of Odoo's commands: docker compose run odoo shell
command=$1
shift
exec odoo "$command" -c "$conf" "$@"
