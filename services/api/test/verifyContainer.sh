#!/usr/bin/env bash
# Checks an ASiC-E container with other people's tools only: python3's zipfile, xmlsec1, xmllint and openssl.
# usage: verifyContainer.sh FILE.asice ROOT.pem ISSUING.pem      exit code 0: valid, 1: not
set -uo pipefail
export LC_ALL=C.UTF-8
container=$(realpath "$1")
root=$(realpath "$2")
issuing=$(realpath "$3")
work=$(mktemp -d)
tree="$work/tree"
mkdir "$tree"
trap 'rm -rf "$work"' EXIT
faults=0
ok() { echo "  ok   $*"; }
fault() {
  echo "  FAIL $*"
  faults=1
}

python3 - "$container" "$tree" <<'PY' && ok "zip: mimetype first and stored, safe names, the manifest lists exactly the files" || fault zip
import sys, zipfile, xml.etree.ElementTree as tree
archive = zipfile.ZipFile(sys.argv[1])
entries = archive.infolist()
names = [entry.filename for entry in entries]
first = entries[0]
assert first.filename == "mimetype" and first.compress_type == 0 and not first.extra and not first.flag_bits & 8
assert archive.read("mimetype") == b"application/vnd.etsi.asic-e+zip"
assert len(set(names)) == len(names) and all(".." not in name and not name.startswith("/") for name in names)
assert sum(entry.file_size for entry in entries) < 50e6 and archive.testzip() is None
path = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}full-path"
listed = {entry.get(path) for entry in tree.fromstring(archive.read("META-INF/manifest.xml"))} - {"/"}
assert listed == {name for name in names if name != "mimetype" and not name.startswith("META-INF/")}, listed
archive.extractall(sys.argv[2])
PY

cd "$tree" || exit 1
shopt -s nullglob
signatures=(META-INF/signatures*.xml)
[ ${#signatures[@]} -gt 0 ] || fault "no signature"
for signature in "${signatures[@]}"; do
  echo "$signature"
  value() { xmllint --xpath "string($1)" "$signature"; }
  named() { echo "//*[local-name()='$1']"; }

  # The core of XMLDSig; data files are found relative to the current folder.
  if xmlsec1 --verify --id-attr:Id "http://uri.etsi.org/01903/v1.3.2#:SignedProperties" --trusted-pem "$root" \
    --untrusted-pem "$issuing" --enabled-key-data x509 "$signature" >"$work/xmlsec" 2>&1; then
    ok "xmlsec1: $(grep -o 'SignedInfo References.*' "$work/xmlsec")"
  else
    fault xmlsec1
    tail -5 "$work/xmlsec"
  fi

  # xmlsec1 does not know about files that are not referenced.
  python3 - "$signature" <<'PY' && ok "every file is covered, and nothing else" || fault coverage
import os, sys, xml.etree.ElementTree as tree
from urllib.parse import unquote
references = [found.get("URI") for found in tree.parse(sys.argv[1]).iter("{http://www.w3.org/2000/09/xmldsig#}Reference")]
covered = {unquote(uri) for uri in references if not uri.startswith("#")}
files = {name for name in os.listdir(".") if os.path.isfile(name) and name != "mimetype"}
assert covered == files, (covered, files)
PY

  value "$(named X509Certificate)" | base64 -d | openssl x509 -inform DER -out "$work/leaf.pem"
  openssl verify -CAfile "$root" -untrusted "$issuing" "$work/leaf.pem" >/dev/null 2>&1 &&
    ok "chain of $(openssl x509 -in "$work/leaf.pem" -noout -subject -nameopt utf8,sep_comma_plus | grep -o 'serialNumber=[^,]*')" ||
    fault chain
  openssl x509 -in "$work/leaf.pem" -noout -ext keyUsage | grep -q "Non Repudiation" && ok "key usage" || fault "key usage"
  digest=$(openssl x509 -in "$work/leaf.pem" -outform DER | openssl dgst -sha256 -binary | base64)
  [ "$(value "$(named SigningCertificateV2)$(named CertDigest)$(named DigestValue)")" = "$digest" ] &&
    ok "certificate digest" || fault "certificate digest"

  value "$(named EncapsulatedTimeStamp)" | base64 -d >"$work/token.der"
  printf '<ds:SignatureValue xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="%s">%s</ds:SignatureValue>' \
    "$(value "$(named SignatureValue)/@Id")" "$(value "$(named SignatureValue)")" >"$work/value"
  openssl ts -verify -in "$work/token.der" -token_in -data "$work/value" -CAfile "$root" -untrusted "$issuing" 2>&1 |
    grep -q "Verification: OK" && ok "time stamp" || fault "time stamp"

  value "$(named EncapsulatedOCSPValue)" | base64 -d >"$work/ocsp.der"
  openssl ocsp -respin "$work/ocsp.der" -issuer "$issuing" -cert "$work/leaf.pem" -CAfile "$root" \
    -verify_other "$issuing" -no_nonce >"$work/ocsp.txt" 2>&1
  grep -q "Response verify OK" "$work/ocsp.txt" && grep -q "leaf.pem: good" "$work/ocsp.txt" && ok ocsp || fault ocsp
done
exit $faults
