#!/usr/bin/env bash
# Makes target/installer/Polyvocal, the application with its own Java, and the .deb that installs it.
# Needs a JDK 25, Maven and binutils; for the .deb, fakeroot and dpkg.
set -euo pipefail
cd "$(dirname "$0")/../.."
exec mvn -B -Pinstaller package -DskipTests
