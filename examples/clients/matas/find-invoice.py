"""requests: takes the largest outstanding invoice, finds it by its number, and adds up its lines."""

import os
import sys
from decimal import Decimal
from urllib.parse import quote

import requests

base_url = os.environ.get('MATAS_BASE_URL', 'https://api.matas.nl') + '/api'
session = requests.Session()
session.headers.update({'Authorization': f'Bearer {os.environ["MATAS_API_KEY"]}', 'Accept': 'application/json'})


def call(path, **params):
    response = session.get(base_url + path, params=params, timeout=30)
    response.raise_for_status()
    return response.json(parse_float=Decimal)


outstanding = call('/invoices', **{'filter[status]': 'outstanding', 'sort': '-total'})
if not outstanding:
    print('Nothing is outstanding')
    sys.exit()
largest = outstanding[0]
wanted = largest['invoice_number']
print(f'{len(outstanding)} invoices are outstanding, the largest is {wanted} over {largest["total"]} {largest["currency"]}')

found = [invoice for invoice in call('/invoices', search=wanted) if invoice['invoice_number'] == wanted]
invoice = call('/invoice/' + quote(wanted, safe=''))
lines = invoice['lines']
print(
    f'Found {len(found)} time: {len(lines)} lines,',
    f'{invoice["subtotal"]} + {invoice["vat"]} VAT = {invoice["total"]} {invoice["currency"]}',
)
is_largest = all(other['total'] <= largest['total'] for other in outstanding)
adds_up = sum(line['amount'] for line in lines) == invoice['subtotal']
sys.exit(0 if is_largest and len(found) == 1 and adds_up else 1)
