"""requests: pulls what has changed since an instant, page by page, deleted invoices among it, and then what has changed since that."""

import os
import sys
from collections import Counter

import requests

base_url = os.environ.get('SONDERPLAN_BASE_URL', 'https://api.sonderplan.com') + '/v2'
headers = {'Authorization': f'Bearer {os.environ["SONDERPLAN_API_KEY"]}'}
LIMIT = 50


def pull_since(since):
    """By rising id, so that what is added meanwhile shifts no page."""
    rows, page = [], 1
    while True:
        params = {'updated_after': since, 'order_asc': 'id', 'limit': LIMIT, 'page': page}
        response = requests.get(f'{base_url}/invoice', params=params, headers=headers, timeout=30)
        response.raise_for_status()
        data = response.json()['data']
        rows += data
        if len(data) < LIMIT:
            return rows
        page += 1


def tell(since, rows):
    counts = Counter('deleted' if 'deleted' in row else row['status'][0]['name'] for row in rows)
    told = ', '.join(f'{count} {name}' for name, count in sorted(counts.items()))
    print(f'{len(rows)} changed since {since}: {told}')


since = int(sys.argv[1]) if len(sys.argv) > 1 else 0
changed = pull_since(since)
tell(since, changed)

since = max([since, *(row.get('updated', 0) - 1 for row in changed)])
tell(since, pull_since(since))
