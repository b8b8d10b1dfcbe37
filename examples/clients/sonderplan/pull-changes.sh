#!/bin/sh
# curl: pulls what has changed since an instant, page by page, deleted invoices among it, and then what has changed since that. Needs jq, too.
set -eu

base="${SONDERPLAN_BASE_URL:-https://api.sonderplan.com}/v2"
key="${SONDERPLAN_API_KEY:?is needed}"
limit=50

# One row a line. By rising id, so that what is added meanwhile shifts no page.
pull_since() {
  page=1
  while :; do
    answer=$(curl --silent --show-error --fail-with-body --header "Authorization: Bearer $key" --get "$base/invoice" \
      --data "updated_after=$1" --data order_asc=id --data "limit=$limit" --data "page=$page")
    rows=$(printf '%s\n' "$answer" | jq --compact-output '.data[]')
    [ -z "$rows" ] || printf '%s\n' "$rows"
    [ "$(printf '%s\n' "$rows" | wc -l)" -eq "$limit" ] || break
    page=$((page + 1))
  done
}

tell() {
  jq --slurp --raw-output --arg since "$1" '
    (map(if .deleted then "deleted" else .status[0].name end) | group_by(.) | map("\(length) \(.[0])") | join(", ")) as $counts
    | "\(length) changed since \($since): \($counts)"'
}

since="${1:-0}"
changed=$(pull_since "$since")
printf '%s\n' "$changed" | tell "$since"

since=$(printf '%s\n' "$changed" | jq --slurp --argjson since "$since" '[$since, (.[] | (.updated // 0) - 1)] | max')
changed=$(pull_since "$since")
printf '%s\n' "$changed" | tell "$since"
