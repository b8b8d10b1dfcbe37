<?php
// Calls with the curl extension; prints the statuses.
$statuses = [];
foreach (json_decode($argv[1], true) as $call) {
    $curl = curl_init($call['url']);
    $headers = array_map(fn ($name) => "$name: {$call['headers'][$name]}", array_keys($call['headers']));
    curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => $headers]);
    $statuses[] = curl_exec($curl) === false ? curl_error($curl) : curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
}
echo json_encode($statuses);
