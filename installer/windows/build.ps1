# Makes target\installer\Polyvocal, the application with its own Java, and with WiX the .msi that installs it.
# Needs a JDK 25, Maven and, for the .msi, WiX 4 or newer (`dotnet tool install --global wix`) on the PATH.
# While the application is trained its window opens; it closes by itself.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
mvn -B -Pinstaller package -DskipTests
exit $LASTEXITCODE
