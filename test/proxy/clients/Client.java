// Calls with both clients that Java has: `java Client.java URL NAME VALUE NAME VALUE …`. Prints the statuses.
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

public class Client {
    public static void main(String[] args) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(args[0]));
        var connection = (HttpURLConnection) URI.create(args[0]).toURL().openConnection();
        for (int at = 1; at < args.length; at += 2) {
            request.header(args[at], args[at + 1]);
            connection.setRequestProperty(args[at], args[at + 1]);
        }
        int status = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding()).statusCode();
        System.out.println("[" + status + "," + connection.getResponseCode() + "]");
    }
}
