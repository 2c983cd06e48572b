; Inno Setup 6: an installer for one person, without administrator rights.
;   python packaging\build.py
;   iscc packaging\windows\malapp.iss /DVersion=0.1.0
; To sign: iscc /Smysign="signtool sign /fd sha256 /tr <timestamp server> /td sha256 $f" and remove the semicolon below.

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0
#endif

[Setup]
AppId={{7B0B7B0E-5C3C-4B7B-9C5B-1E6B4F1D9A52}
AppName=malapp
AppVersion={#Version}
AppPublisher=malapp
DefaultDirName={autopf}\malapp
DefaultGroupName=malapp
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=malapp.ico
UninstallDisplayIcon={app}\malapp-window.exe
OutputDir=..\..\dist
OutputBaseFilename=malapp-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
;SignTool=mysign

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "nb"; MessagesFile: "compiler:Languages\Norwegian.isl"
Name: "sv"; MessagesFile: "compiler:Languages\Swedish.isl"
Name: "da"; MessagesFile: "compiler:Languages\Danish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\malapp\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Libraries of an earlier version must not be found beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\malapp"; Filename: "{app}\malapp-window.exe"
Name: "{autodesktop}\malapp"; Filename: "{app}\malapp-window.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\malapp-window.exe"; Description: "{cm:LaunchProgram,malapp}"; Flags: nowait postinstall skipifsilent

; The workspace in the person's local application data stays when the program is removed: it is theirs, not ours.
