// Calls with Go's own client: `go run client.go URL NAME VALUE NAME VALUE …`. Prints the status.
package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	request, _ := http.NewRequest("GET", os.Args[1], nil)
	for at := 2; at < len(os.Args); at += 2 {
		request.Header.Set(os.Args[at], os.Args[at+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	fmt.Printf("[%d]\n", response.StatusCode)
}
