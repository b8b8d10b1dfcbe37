#!/bin/sh
# curl: takes the largest outstanding invoice, finds it by its number, and adds up its lines. Needs jq, too.
set -eu

base="${MATAS_BASE_URL:-https://api.matas.nl}/api"
key="${MATAS_API_KEY:?is needed}"

call() {
  curl --silent --show-error --fail-with-body \
    --header "Authorization: Bearer $key" --header 'Accept: application/json' "$@"
}

outstanding=$(call --get "$base/invoices" --data-urlencode 'filter[status]=outstanding' --data sort=-total)
[ "$outstanding" != '[]' ] || { echo 'Nothing is outstanding'; exit; }
printf '%s\n' "$outstanding" | jq --raw-output '
  "\(length) invoices are outstanding, the largest is \(.[0].invoice_number) over \(.[0].total) \(.[0].currency)"'

wanted=$(printf '%s\n' "$outstanding" | jq --raw-output '.[0].invoice_number')
found=$(call --get "$base/invoices" --data-urlencode "search=$wanted")
times=$(printf '%s\n' "$found" | jq --arg wanted "$wanted" 'map(select(.invoice_number == $wanted)) | length')
invoice=$(call "$base/invoice/$wanted")
printf '%s\n' "$invoice" | jq --raw-output --arg times "$times" '
  "Found \($times) time: \(.lines | length) lines, \(.subtotal) + \(.vat) VAT = \(.total) \(.currency)"'
[ "$times" -eq 1 ]
printf '%s\n' "$outstanding" | jq --exit-status '(map(.total) | max) == .[0].total' >/dev/null
printf '%s\n' "$invoice" | jq --exit-status '((.lines | map(.amount) | add) - .subtotal) * 1000 | round == 0' >/dev/null
