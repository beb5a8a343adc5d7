#!/usr/bin/env bash
# Makes the benchmark's certificates anew, with OpenSSL 3: a private CA, and a server at 127.0.0.1. Unlike those of the
# tests they name the address, because not every peer can be told another name to expect. The key is public.
set -eu
cd "$(dirname "$0")"
new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 36500"
openssl req -x509 $new -keyout ca.key -out ca.pem -subj "/O=huawei-iot-client bench/CN=Bench CA"
openssl req -x509 $new -keyout server.key -out server.pem -subj "/O=huawei-iot-client bench/CN=127.0.0.1" -CA ca.pem -CAkey ca.key \
  -addext "subjectAltName=IP:127.0.0.1" -addext "basicConstraints=critical,CA:FALSE"
rm ca.key
