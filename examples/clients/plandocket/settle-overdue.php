<?php
// PHP's curl: lists what is overdue, page by page, records a payment of the oldest invoice in full, and reads both back.

declare(strict_types=1);

$base = (getenv('PLANDOCKET_BASE_URL') ?: 'https://acme.plandocket.com') . '/api/v1';
$key = getenv('PLANDOCKET_API_KEY') ?: throw new RuntimeException('PLANDOCKET_API_KEY is needed');

function call(string $path, ?array $body = null): array
{
    global $base, $key;
    $curl = curl_init();
    curl_setopt_array($curl, [
        CURLOPT_URL => $base . $path,
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => ['Authorization: Bearer ' . $key, 'Content-Type: application/json'],
    ]);
    if ($body !== null) {
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body, JSON_THROW_ON_ERROR));
    }
    $answer = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($answer === false || $status >= 300) {
        throw new RuntimeException("$path: $status " . (curl_error($curl) ?: $answer));
    }
    return json_decode($answer, true, flags: JSON_THROW_ON_ERROR);
}

function listOverdue(): array
{
    $overdue = [];
    for ($page = 1, $pages = 1; $page <= $pages; $page++) {
        $query = ['status' => 'overdue', 'sort' => 'due_date', 'order' => 'ASC', 'page' => $page, 'per_page' => 5];
        $answer = call('/invoices?' . http_build_query($query));
        array_push($overdue, ...$answer['data']);
        $pages = $answer['meta']['pagination']['total_pages'] ?? 1;
    }
    return $overdue;
}

$overdue = listOverdue() ?: exit("Nothing is overdue\n");
$oldest = $overdue[0];
echo count($overdue), " invoices are overdue, the first is {$oldest['invoice_number']},",
    " {$oldest['open_amount']} {$oldest['currency']} since {$oldest['due_date']}\n";

$recorded = call('/payments', [
    'invoice_number' => $oldest['invoice_number'],
    'amount' => $oldest['open_amount'],
    'currency' => $oldest['currency'],
    'transaction_id' => 'transfer-1',
])['data'];

$payment = call("/payments/{$recorded['id']}")['data'];
$invoice = call("/invoices/{$payment['invoice_id']}")['data'];
echo "Payment {$payment['id']}: {$payment['amount']} {$payment['currency']}, {$payment['status']}\n";
echo "{$invoice['invoice_number']} is {$invoice['status']}, {$invoice['open_amount']} {$invoice['currency']} are open\n";
exit($invoice['status'] === 'paid' && $invoice['open_amount'] == 0 ? 0 : 1);
