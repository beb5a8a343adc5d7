#!/usr/bin/env bash
# Makes the certificates of the TLS tests anew, with OpenSSL 3. They are valid for a hundred years and good for nothing
# but tests: the keys are public.
set -eu
cd "$(dirname "$0")"
days="-days 36500"
ca() { openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.pem" -subj "/O=huawei-iot-client tests/CN=$2" $3 2>/dev/null; }
leaf() { # name, subject, CA, extensions
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$1.key" -out "$1.csr" -subj "/O=huawei-iot-client tests/CN=$2" 2>/dev/null
  openssl x509 -req -in "$1.csr" -CA "$3.pem" -CAkey "$3.key" -CAcreateserial -out "$1.pem" $days -extfile <(printf '%s' "$4") 2>/dev/null
}
ca ca "Test CA" "$days"
ca other-ca "Another CA" "$days"
# As real platforms have it: a name, and no IP address.
leaf platform platform.test ca "subjectAltName=DNS:platform.test"
leaf client client ca "extendedKeyUsage=clientAuth"
leaf foreign-client client other-ca "extendedKeyUsage=clientAuth"
# A platform whose CA has expired, as the CA that was published for the old demos has.
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout expired-ca.key -out expired-ca.csr -subj "/O=huawei-iot-client tests/CN=Expired CA" 2>/dev/null
openssl x509 -req -in expired-ca.csr -signkey expired-ca.key -out expired-ca.pem -not_before 20160504000000Z -not_after 20260502000000Z -extfile <(printf 'basicConstraints=critical,CA:TRUE') 2>/dev/null \
  || faketime '2016-05-04' openssl x509 -req -in expired-ca.csr -signkey expired-ca.key -out expired-ca.pem -days 3650 -extfile <(printf 'basicConstraints=critical,CA:TRUE') 2>/dev/null
leaf expired-platform platform.test expired-ca "subjectAltName=DNS:platform.test"
openssl pkcs12 -export -in client.pem -inkey client.key -out client.p12 -passout pass:test
openssl pkcs12 -export -legacy -in client.pem -inkey client.key -out client-rc2.p12 -passout pass:test -certpbe PBE-SHA1-RC2-40
rm -f ./*.csr ./*.srl ca.key other-ca.key expired-ca.key
