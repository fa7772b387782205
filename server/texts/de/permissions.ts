/** Permissions of the app in Microsoft Graph: what each is needed for. */
export const permissions = {
  'permission.AuditLog.Read.All': 'AuditLog.Read.All ist nicht erteilt; sie ist nötig, um das Anmeldeprotokoll zu lesen.',
  'permission.Directory.Read.All':
    'Directory.Read.All ist nicht erteilt; sie ist nötig, um zu wissen, wer die Personen sind, und neben AuditLog.Read.All für das Anmeldeprotokoll.',
  'permission.Policy.Read.All':
    'Policy.Read.All ist nicht erteilt. Sie ist optional: Mit ihr kann Indoors benannte Standorte als Bereiche übernehmen.',
  'permission.Application.Read.All':
    'Application.Read.All ist nicht erteilt. Sie ist optional: Mit ihr kann Indoors warnen, bevor der geheime Clientschlüssel oder das Zertifikat abläuft.',
  'permission.GroupMember.Read.All':
    'GroupMember.Read.All ist nicht erteilt. Sie ist optional: Mit ihr kann Indoors Anwesenheitsmodi nach Gruppe auswählen.',
  'permission.MailboxSettings.Read':
    'MailboxSettings.Read ist nicht erteilt. Sie ist optional: Mit ihr kann Indoors die Tage von Personen nach der Zeitzone ihres Postfachs enden lassen.',
  'permission.ProfilePhoto.Read.All':
    'ProfilePhoto.Read.All ist nicht erteilt. Sie ist optional: Mit ihr zeigt Indoors Fotos von Personen, die namentlich angezeigt werden dürfen.',
  'permission.Place.Read.All': 'Nicht nötig: Damit könnte Indoors Büros aus Microsoft Places übernehmen, was es noch nicht tut.',
  'permission.granted': 'Erteilt.',
  'permission.granted-by': 'Erteilt durch {permission}.',
  'permission.instead': '{permission} ist nicht erteilt, wohl aber {instead}: Das genügt, um zu wissen, wer die Personen sind.',
  'permission.add':
    'Fügen Sie die Anwendungsberechtigung {permission} von Microsoft Graph hinzu, und erteilen Sie die Administratorzustimmung.',
  'permission.add-optional':
    'Fügen Sie die Anwendungsberechtigung {permission} von Microsoft Graph hinzu, und erteilen Sie die Administratorzustimmung, wenn Sie das möchten.',
  'permission.add-wider':
    'Fügen Sie die Anwendungsberechtigung {permission} von Microsoft Graph hinzu, die sie einschließt, und erteilen Sie die Administratorzustimmung.',
} as const;
