<?php
// PHP's curl: pulls what has changed since an instant, page by page, deleted invoices among it, and then what has changed since that.

declare(strict_types=1);

const LIMIT = 50;

$base = (getenv('SONDERPLAN_BASE_URL') ?: 'https://api.sonderplan.com') . '/v2';
$key = getenv('SONDERPLAN_API_KEY') ?: throw new RuntimeException('SONDERPLAN_API_KEY is needed');

function call(array $query): array
{
    global $base, $key;
    $curl = curl_init();
    curl_setopt_array($curl, [
        CURLOPT_URL => "$base/invoice?" . http_build_query($query),
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_HTTPHEADER => ['Authorization: Bearer ' . $key],
    ]);
    $answer = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($answer === false || $status >= 300) {
        throw new RuntimeException("/invoice: $status " . (curl_error($curl) ?: $answer));
    }
    return json_decode($answer, true, flags: JSON_THROW_ON_ERROR);
}

// By rising id, so that what is added meanwhile shifts no page.
function pullSince(int $since): array
{
    $rows = [];
    $page = 0;
    do {
        $page++;
        $data = call(['updated_after' => $since, 'order_asc' => 'id', 'limit' => LIMIT, 'page' => $page])['data'];
        array_push($rows, ...$data);
    } while (count($data) === LIMIT);
    return $rows;
}

function tell(int $since, array $rows): void
{
    $counts = array_count_values(array_map(
        fn (array $row): string => isset($row['deleted']) ? 'deleted' : $row['status'][0]['name'],
        $rows,
    ));
    ksort($counts);
    $told = array_map(fn (string $name): string => "$counts[$name] $name", array_keys($counts));
    echo count($rows), " changed since $since: ", implode(', ', $told), "\n";
}

$since = (int) ($argv[1] ?? 0);
$changed = pullSince($since);
tell($since, $changed);

$newest = max([0, ...array_column($changed, 'updated')]);
$since = max($since, $newest - 1);
tell($since, pullSince($since));
