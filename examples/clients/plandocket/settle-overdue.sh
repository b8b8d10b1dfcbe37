#!/bin/sh
# curl: lists what is overdue, page by page, records a payment of the oldest invoice in full, and reads both back. Needs jq, too.
set -eu

base="${PLANDOCKET_BASE_URL:-https://acme.plandocket.com}/api/v1"
key="${PLANDOCKET_API_KEY:?is needed}"

call() {
  curl --silent --show-error --fail-with-body \
    --header "Authorization: Bearer $key" --header 'Content-Type: application/json' "$@"
}

# One invoice a line.
list_overdue() {
  page=1
  pages=1
  while [ "$page" -le "$pages" ]; do
    answer=$(call --get "$base/invoices" --data status=overdue --data sort=due_date --data order=ASC \
      --data "page=$page" --data per_page=5)
    printf '%s\n' "$answer" | jq --compact-output '.data[]'
    pages=$(printf '%s\n' "$answer" | jq '.meta.pagination.total_pages // 1')
    page=$((page + 1))
  done
}

overdue=$(list_overdue)
[ -n "$overdue" ] || { echo "Nothing is overdue"; exit; }
printf '%s\n' "$overdue" | jq --slurp --raw-output '
  "\(length) invoices are overdue, the first is \(.[0].invoice_number), \(.[0].open_amount) \(.[0].currency) since \(.[0].due_date)"'

order=$(printf '%s\n' "$overdue" | head -n 1 | jq '{ invoice_number, amount: .open_amount, currency, transaction_id: "transfer-1" }')
recorded=$(call "$base/payments" --data "$order")

payment=$(call "$base/payments/$(printf '%s\n' "$recorded" | jq .data.id)")
invoice=$(call "$base/invoices/$(printf '%s\n' "$payment" | jq .data.invoice_id)")
printf '%s\n' "$payment" | jq --raw-output '.data | "Payment \(.id): \(.amount) \(.currency), \(.status)"'
printf '%s\n' "$invoice" | jq --raw-output '.data | "\(.invoice_number) is \(.status), \(.open_amount) \(.currency) are open"'
printf '%s\n' "$invoice" | jq --exit-status '.data | .status == "paid" and .open_amount == 0' >/dev/null
