/** The pages `/privacy` and `/terms`, which Teams’ app details link to. */
export const notices = {
  'notice.languages': 'Sprachen',
  'notice.privacy.title': 'Datenschutzhinweise',
  'notice.privacy.lead':
    'Indoors zeigt, wer im Büro ist und auf welcher Etage. Diese Seite sagt, was es über Sie speichert, so wie dieser Server jetzt eingestellt ist.',
  'notice.privacy.who': 'Wer verantwortlich ist',
  'notice.privacy.who.named': '{organisation} betreibt diesen Server und ist dafür verantwortlich.',
  'notice.privacy.who.unnamed': 'Die Organisation, für die Sie arbeiten, betreibt diesen Server und ist dafür verantwortlich.',
  'notice.privacy.who.contact': 'Kontakt für Fragen zu Ihren Daten: {contact}',
  'notice.privacy.who.no-contact':
    'Mit Fragen zu Ihren Daten wenden Sie sich an die für Datenschutz zuständige Stelle oder an die IT-Abteilung.',
  'notice.privacy.what': 'Was gespeichert wird',
  'notice.privacy.what.directory':
    'Aus dem Verzeichnis (Microsoft Entra ID): Ihr Name, Ihr Benutzername, Abteilung, vorgesetzte Person, ob Ihr Konto aktiv ist, und die Zeitzone Ihres Postfachs, wenn die Organisation Indoors das Lesen erlaubt.',
  'notice.privacy.what.sign-ins':
    'Aus dem Anmeldeprotokoll von Entra ID, je Tag und Ort: wann Sie dort zuerst und zuletzt gesehen wurden. Ein Ort ist ein Büro, eine Etage oder „remote“, erkannt an der IP-Adresse. Die übrigen Felder einer Anmeldung (Anwendung, Gerät, Browser, Standort) werden verworfen.',
  'notice.privacy.what.addresses-on':
    'Für manche Netze auch die IP-Adresse und der Tag, ohne Uhrzeit. Die Administration kann sie für Personen nachschlagen, die genannt werden dürfen; jedes Nachschlagen wird festgehalten.',
  'notice.privacy.what.addresses-off': 'Die IP-Adressen selbst werden nicht gespeichert.',
  'notice.privacy.what.said':
    'Was Sie über sich angeben (Büro, remote, abwesend, ausgeblendet), Geplantes, Wochenregeln, Favoriten und wem Sie folgen. Von Nachrichten an den Bot wird nur gespeichert, was aus ihnen folgt, und 10 Minuten lang der Zusammenhang des Gesprächs.',
  'notice.privacy.what.bot':
    'Wie der Bot Sie in Teams erreicht, sobald Sie ihm geschrieben haben, und Nachrichten, die noch an Sie zu senden sind.',
  'notice.privacy.what.audit':
    'Was die Administration in Bezug auf Sie geändert hat, und Ihre Wahl des Modus: wer, was und wann, nie wo Sie waren.',
  'notice.privacy.how-long': 'Wie lange',
  'notice.privacy.how-long.days':
    '{days, plural, one {Tage, Adressen und Angaben: # Tag; dann werden sie gelöscht.} other {Tage, Adressen und Angaben: # Tage; dann werden sie gelöscht.}}',
  'notice.privacy.how-long.audit': '{days, plural, one {Protokoll der Änderungen: # Tag.} other {Protokoll der Änderungen: # Tage.}}',
  'notice.privacy.how-long.numbers':
    '{years, plural, one {Wie viele Personen in einem Büro oder auf einer Etage waren, ohne Namen: # Jahr.} other {Wie viele Personen in einem Büro oder auf einer Etage waren, ohne Namen: # Jahre.}}',
  'notice.privacy.how-long.gone': 'Nachdem Ihr Konto gelöscht ist, bleibt seine Kennung 30 Tage, damit Gelöschtes nicht zurückkommt.',
  'notice.privacy.seen': 'Wer Sie sieht',
  'notice.privacy.seen.modes':
    'Ihr Modus entscheidet. „Anzeigen“: Wer zur Organisation gehört, sieht, wo Sie sind. „Zählen“: Sie werden gezählt und nie genannt. „Aus“: Über Sie wird nichts aufgezeichnet.',
  'notice.privacy.seen.past': 'Bei „Anzeigen“ sind auch vergangene Tage zu sehen, so weit sie aufbewahrt werden.',
  'notice.privacy.seen.past-offices':
    'Bei „Anzeigen“ sind auch vergangene Tage zu sehen, so weit sie aufbewahrt werden, mit dem Büro und ohne die Etage.',
  'notice.privacy.seen.default':
    'Wer neu ist, beginnt mit {mode, select, off {„Aus“} track {„Zählen“} other {„Anzeigen“}}; einzelne Abteilungen können mit einem anderen Modus beginnen.',
  'notice.privacy.seen.self': 'Sie können Ihren Modus selbst ändern.',
  'notice.privacy.seen.administrators': 'Modi ändert die Administration. Ausblenden können Sie sich jederzeit selbst.',
  'notice.privacy.seen.recipients':
    'Sonst erhält niemand diese Daten. Microsoft verarbeitet sie in Entra ID und Teams im Auftrag der Organisation und stellt die Nachrichten des Bots zu. Es gibt keine Werbung, keine Analysedienste und keine Verbindung zu den Herstellern von Indoors.',
  'notice.privacy.why': 'Wozu',
  'notice.privacy.why.purpose':
    'Damit man einander findet und Büros danach geplant werden, wie viele Personen dort sind. Auf welche Rechtsgrundlage sie sich stützt, teilt Ihnen die Organisation selbst mit.',
  'notice.privacy.why.not':
    'Indoors hat keine Ranglisten und keine Vergleiche von Personen und nennt Gewohnheiten nur der Person selbst. Es misst weder Arbeitszeit noch Leistung und trifft keine automatischen Entscheidungen über Personen.',
  'notice.privacy.rights': 'Was Sie tun können',
  'notice.privacy.rights.my-data':
    '„Meine Daten“ zeigt alles, was über Sie gespeichert ist, und warum Sie so angezeigt werden. Dort können Sie es herunterladen, berichtigen, wo Sie sind, von vorn beginnen, sich ausblenden und alles löschen. Das meiste davon kann auch der Bot.',
  'notice.privacy.rights.others':
    'Sie können von der Organisation Auskunft, Berichtigung, Löschung und Einschränkung verlangen, widersprechen und sich bei der Datenschutzaufsicht beschweren.',
  'notice.privacy.browser': 'In Ihrem Browser',
  'notice.privacy.browser.text':
    'Die Registerkarte setzt keine Cookies. Der Browser merkt sich das gewählte Farbschema und was Sie für immer geschlossen haben, nichts über Personen. Das Protokoll des Servers enthält keine Namen, Kennungen oder Adressen.',
  'notice.terms.title': 'Nutzungsbedingungen',
  'notice.terms.lead': 'Was Sie von Indoors erwarten können und was von Ihnen erwartet wird.',
  'notice.terms.who.named': '{organisation} stellt Indoors den Angehörigen der Organisation bereit.',
  'notice.terms.who.unnamed': 'Die Organisation, für die Sie arbeiten, stellt Indoors ihren Angehörigen bereit.',
  'notice.terms.use': 'Nutzung',
  'notice.terms.use.purpose':
    'Nutzen Sie Indoors, um andere zu finden, um zu planen, wo Sie arbeiten, und um zu sehen, wie voll ein Büro ist.',
  'notice.terms.use.not':
    'Nutzen Sie es nicht, um einzelne Personen zu überwachen, Leistung oder Verhalten zu beurteilen oder Arbeitszeit zu erfassen. Kopieren Sie zu einem solchen Zweck keine Daten heraus. Vereinbarungen der Organisation mit ihren Beschäftigten gelten.',
  'notice.terms.use.self': 'Geben Sie nur über sich selbst an, wo Sie sind, und nur, was stimmt. Sie müssen nichts angeben.',
  'notice.terms.limits': 'Grenzen',
  'notice.terms.limits.estimate':
    'Was angezeigt wird, ist eine Schätzung aus Anmeldungen und aus dem, was Personen angeben. Es kann verspätet, unvollständig oder falsch sein.',
  'notice.terms.limits.safety':
    'Verlassen Sie sich in einem Notfall nicht darauf: Es ist keine Liste für eine Evakuierung, keine Zutrittskontrolle und keine Zeiterfassung.',
  'notice.terms.limits.licence':
    'Indoors ist freie Software unter der MIT-Lizenz, ohne jede Gewährleistung ihrer Urheber. Die Organisation betreibt es und steht dafür ein.',
  'notice.terms.privacy': 'Was über Sie gespeichert wird und was Sie tun können: {link}.',
} as const;
