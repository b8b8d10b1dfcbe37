# Calls with requests and with what Python itself has; prints the statuses.
import json, sys, urllib.request
import requests

statuses = []
for call in json.loads(sys.argv[1]):
    statuses.append(requests.get(call["url"], headers=call["headers"]).status_code)
    statuses.append(urllib.request.urlopen(urllib.request.Request(call["url"], headers=call["headers"])).status)
print(json.dumps(statuses))
