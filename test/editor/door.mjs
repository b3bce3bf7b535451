// A door before VS Code's server, for the suite as a web extension: a browser's extension must come from the page's own
// address, so the door serves the project beside the workbench and tells the workbench to run it in its web worker.
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";

const types = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * Opens a door on a free port of 127.0.0.1; whatever it does not know itself goes through to the server, sockets too.
 * @param {{authority: string}} server
 * @param {{extension: string, tests: string}} project folder of the extension, and its tests' bundle within it
 */
export async function openDoor(server, { extension, tests }) {
  const [host, port] = server.authority.split(":");
  const door = { authority: "", url: "", close: () => listener.close() };
  const address = (file = "") => ({
    scheme: "http",
    authority: door.authority,
    path: `/__extension/${file}`.replace(/\/$/, ""),
  });
  const listener = http.createServer((request, answer) => {
    const { pathname } = new URL(request.url, "http://door");
    const own = /^\/__extension\/(.*)$/.exec(decodeURIComponent(pathname))?.[1];
    if (own !== undefined) return serveFile(path.resolve(extension, own), answer);
    const headers = { ...request.headers };
    if (pathname === "/") delete headers["accept-encoding"];
    const onward = http.request({ host, port, method: request.method, path: request.url, headers }, (got) => {
      if (pathname !== "/" || !/html/.test(got.headers["content-type"] ?? "")) {
        answer.writeHead(got.statusCode, got.headers);
        got.pipe(answer);
        return;
      }
      let page = "";
      got.setEncoding("utf8");
      got.on("data", (part) => {
        page += part;
      });
      got.on("end", () => {
        const { "content-length": _, "transfer-encoding": __, etag: ___, ...rest } = got.headers;
        answer.writeHead(got.statusCode, rest).end(withExtension(page));
      });
    });
    onward.on("error", () => answer.destroy());
    request.pipe(onward);
  });

  function serveFile(file, answer) {
    const inside = file.startsWith(path.resolve(extension) + path.sep);
    if (!inside || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
      answer.writeHead(404).end();
      return;
    }
    answer.writeHead(200, {
      "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
      "Cache-Control": "no-store",
    });
    fs.createReadStream(file).pipe(answer);
  }

  // The workbench reads its configuration from an attribute of the page.
  function withExtension(page) {
    return page.replace(
      /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
      (_, before, json) => {
        const configuration = JSON.parse(json.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
        configuration.developmentOptions = {
          ...configuration.developmentOptions,
          extensions: [address()],
          extensionTestsPath: address(path.relative(extension, tests).split(path.sep).join("/")),
        };
        const settings = JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
        return `${before}${settings}"`;
      },
    );
  }

  listener.on("upgrade", (request, socket, first) => {
    const onward = net.connect(Number(port), host, () => {
      const headers = [];
      for (let at = 0; at < request.rawHeaders.length; at += 2)
        headers.push(`${request.rawHeaders[at]}: ${request.rawHeaders[at + 1]}\r\n`);
      onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${headers.join("")}\r\n`);
      onward.write(first);
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on("error", () => socket.destroy());
    socket.on("error", () => onward.destroy());
  });
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", resolve));
  door.authority = `127.0.0.1:${listener.address().port}`;
  door.url = `http://${door.authority}`;
  return door;
}
