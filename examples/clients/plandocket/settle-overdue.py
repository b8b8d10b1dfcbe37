"""requests: lists what is overdue, page by page, records a payment of the oldest invoice in full, and reads both back."""

import os
import sys

import requests

base_url = os.environ.get('PLANDOCKET_BASE_URL', 'https://acme.plandocket.com') + '/api/v1'
headers = {
    'Authorization': f'Bearer {os.environ["PLANDOCKET_API_KEY"]}',
    'Content-Type': 'application/json',
}


def call(method, path, **options):
    response = requests.request(method, base_url + path, headers=headers, timeout=30, **options)
    response.raise_for_status()
    return response.json()


def list_overdue():
    page = pages = 1
    while page <= pages:
        params = {'status': 'overdue', 'sort': 'due_date', 'order': 'ASC', 'page': page, 'per_page': 5}
        answer = call('GET', '/invoices', params=params)
        yield from answer['data']
        pages = answer['meta'].get('pagination', {}).get('total_pages', 1)
        page += 1


overdue = list(list_overdue())
if not overdue:
    print('Nothing is overdue')
    sys.exit()
oldest = overdue[0]
print(
    f'{len(overdue)} invoices are overdue, the first is {oldest["invoice_number"]},',
    f'{oldest["open_amount"]} {oldest["currency"]} since {oldest["due_date"]}',
)

order = {
    'invoice_number': oldest['invoice_number'],
    'amount': oldest['open_amount'],
    'currency': oldest['currency'],
    'transaction_id': 'transfer-1',
}
recorded = call('POST', '/payments', json=order)['data']

payment = call('GET', f'/payments/{recorded["id"]}')['data']
invoice = call('GET', f'/invoices/{payment["invoice_id"]}')['data']
print(f'Payment {payment["id"]}: {payment["amount"]} {payment["currency"]}, {payment["status"]}')
print(f'{invoice["invoice_number"]} is {invoice["status"]}, {invoice["open_amount"]} {invoice["currency"]} are open')
sys.exit(0 if invoice['status'] == 'paid' and invoice['open_amount'] == 0 else 1)
