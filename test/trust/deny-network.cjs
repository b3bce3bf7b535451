// Loaded before Sayswho (`node --require`): every way to the network throws, and is noted in the file NETWORK_LOG names.
const { appendFileSync } = require("node:fs");

const deny = (holder, name) => {
  holder[name] = () => {
    appendFileSync(process.env.NETWORK_LOG, `${name}\n`);
    throw new Error(`the network was asked for: ${name}`);
  };
};

const net = require("node:net");
deny(net.Socket.prototype, "connect");
deny(net.Server.prototype, "listen");
deny(require("node:dgram"), "createSocket");
for (const name of ["request", "get"])
  for (const web of ["http", "https"]) deny(require(`node:${web}`), name);
deny(require("node:http2"), "connect");
deny(require("node:tls"), "connect");
const dns = require("node:dns");
for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const name of Object.keys(dns).filter((one) => /^(lookup|resolve|reverse)/.test(one)))
    deny(holder, name);
for (const name of ["fetch", "WebSocket", "EventSource"]) deny(globalThis, name);
