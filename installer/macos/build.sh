#!/usr/bin/env bash
# Makes target/installer/Polyvocal.app, the application with its own Java, and the .dmg that carries it.
# Needs a JDK 25, Maven and the Xcode command line tools. The application is not signed: give jpackage
# `--mac-sign` in image.txt and package.txt where there is a certificate.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -B -Pinstaller package -DskipTests
