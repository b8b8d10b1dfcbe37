<?php
// PHP's curl: takes the largest outstanding invoice, finds it by its number, and adds up its lines.

declare(strict_types=1);

$base = (getenv('MATAS_BASE_URL') ?: 'https://api.matas.nl') . '/api';
$key = getenv('MATAS_API_KEY') ?: throw new RuntimeException('MATAS_API_KEY is needed');

function call(string $path, array $query = []): array
{
    global $base, $key;
    $curl = curl_init();
    curl_setopt_array($curl, [
        CURLOPT_URL => $base . $path . ($query ? '?' . http_build_query($query) : ''),
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => ['Authorization: Bearer ' . $key, 'Accept: application/json'],
    ]);
    $answer = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($answer === false || $status >= 300) {
        throw new RuntimeException("$path: $status " . (curl_error($curl) ?: $answer));
    }
    return json_decode($answer, true, flags: JSON_THROW_ON_ERROR);
}

$outstanding = call('/invoices', ['filter' => ['status' => 'outstanding'], 'sort' => '-total']) ?: exit("Nothing is outstanding\n");
$largest = $outstanding[0];
$wanted = $largest['invoice_number'];
echo count($outstanding), " invoices are outstanding, the largest is $wanted over {$largest['total']} {$largest['currency']}\n";

$found = count(array_keys(array_column(call('/invoices', ['search' => $wanted]), 'invoice_number'), $wanted));
$invoice = call('/invoice/' . rawurlencode($wanted));
echo "Found $found time: ", count($invoice['lines']), ' lines, ',
    "{$invoice['subtotal']} + {$invoice['vat']} VAT = {$invoice['total']} {$invoice['currency']}\n";
$difference = array_sum(array_column($invoice['lines'], 'amount')) - $invoice['subtotal'];
$isLargest = $largest['total'] == max(array_column($outstanding, 'total'));
exit($isLargest && $found === 1 && round($difference, 3) == 0 ? 0 : 1);
