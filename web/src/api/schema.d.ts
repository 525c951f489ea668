// Written by `npm run types`, not by hand. Document 0f6d2d72ac12f9e3, types 084eabe2bdfebda5.

export interface paths {
  '/api/v1/administrators': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who administers the installation */
    get: operations['listAdministrators'];
    put?: never;
    /**
     * Makes an address administrator
     * @description From its next sign-in on. Repeating it is harmless.
     */
    post: operations['addAdministrator'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/administrators/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Removes an administrator and ends their sessions
     * @description The last one cannot be removed.
     */
    delete: operations['removeAdministrator'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The congresses of this installation */
    get: operations['listCongresses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One congress */
    get: operations['getCongress'];
    /**
     * Creates or changes a congress
     * @description An administrator creates one and says who organises it; its organisers change the rest. With `If-Match`, settings that somebody else has changed are left alone, unless they are already as wanted; with `If-None-Match: *`, a congress that exists is left alone. With `programmeOf`, an administrator creates one with the sessions and slots of another, moved by whole weeks, and its appearance.
     */
    put: operations['putCongress'];
    post?: never;
    /**
     * Deletes the congress and everything that belongs to it
     * @description Only administrators may do this. The congress must be a draft or past. The parameter `confirmation` must repeat the slug. The deletion cannot be undone, and the slug cannot be used again.
     */
    delete: operations['deleteCongress'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The messages of the organisers
     * @description The newest first.
     */
    get: operations['listAnnouncements'];
    put?: never;
    /**
     * Writes a message
     * @description It is a draft, and is not sent yet. `{naam}`, `{congres}`, `{activiteit}`, `{tijdstip}` and `{verzamelpunt}` stand for what holds for its reader, the last three only in a message about a session or a slot.
     */
    post: operations['addAnnouncement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/audience': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many people a message would reach now */
    get: operations['countAudience'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A message
     * @description Its `ETag` is for `If-Match` of a change.
     */
    get: operations['getAnnouncement'];
    /**
     * Writes a message anew
     * @description Until it is sent. With `If-Match`, a message that somebody else has changed is left alone, unless it is already as wanted.
     */
    put: operations['replaceAnnouncement'];
    post?: never;
    /** Deletes a message that is not sent yet */
    delete: operations['deleteAnnouncement'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/{id}/dispatch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Sends a message, now or at a moment
     * @description Its recipients are determined at that moment, and each gets one mail. Repeating it has no effect once it is sent. With `If-Match`, a message that somebody else has changed is not sent.
     */
    put: operations['sendAnnouncement'];
    post?: never;
    /**
     * Takes a message back, or stops it
     * @description Before it is sent, it is a draft again. Afterwards, what is not sent yet is not sent. Repeating it has no effect.
     */
    delete: operations['stopAnnouncement'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A message as one participant would get it
     * @description Composed as it is when it is sent. 404 if the participant would not get it.
     */
    get: operations['previewAnnouncement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/{id}/recipients': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who gets a message
     * @description In order of name. Until it is sent: who would get it now.
     */
    get: operations['listAnnouncementRecipients'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/{id}/retries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tries again the mails of a message that failed
     * @description Nobody gets it twice.
     */
    post: operations['retryAnnouncement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/announcements/{id}/tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a message to oneself
     * @description As one participant would get it.
     */
    post: operations['testAnnouncement'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/appearance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The colour and the logo of a congress, to be changed
     * @description The `ETag` is for `If-Match` of a change.
     */
    get: operations['getAppearance'];
    /**
     * Changes the colour of the pages and mails of a congress
     * @description White text has to be legible on it, and text in it on white.
     */
    put: operations['changeAppearance'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many of those with a place came, for each slot
     * @description Slots in which nobody has a place are left out.
     */
    get: operations['listAttendance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/audit-trail': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who changed what, when, from where and with which result
     * @description The newest first. Refused attempts are included. Without `actor`, it was a timer. No name or address of a participant is recorded: `names` has what the ids stand for today.
     */
    get: operations['listAuditTrail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/audit-trail.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The audit trail as a file
     * @description With the times of the congress. `csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.
     */
    get: operations['exportAuditTrail'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/availability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Capacity, confirmed and waiting of every slot
     * @description A congress of which nothing is known has no slots.
     */
    get: operations['getAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/availability/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The availability, as it changes
     * @description Server-sent events `availability`: all slots at once, then those that changed.
     */
    get: operations['followAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/calendar-subscription': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The address to which my calendar subscribes
     * @description Without properties if there is none.
     */
    get: operations['getCalendarSubscription'];
    /**
     * Makes a new address to which my calendar can subscribe
     * @description An earlier one stops working at once.
     */
    put: operations['putCalendarSubscription'];
    post?: never;
    /**
     * Ends the address to which my calendar subscribes
     * @description Repeating it has no effect.
     */
    delete: operations['deleteCalendarSubscription'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/calendar.ics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My programme as iCalendar
     * @description A file for who is signed in. With the key of a calendar subscription, no session is needed.
     */
    get: operations['getCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/dashboard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Totals, and the numbers of every slot */
    get: operations['getDashboard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/dashboard/distribution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which organisations have the places
     * @description In total, and the largest of each slot.
     */
    get: operations['getDistribution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/dashboard/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was decided when
     * @description In `steps` steps of `seconds` seconds, by the time of the decision.
     */
    get: operations['getDashboardHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/dashboard/history/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How full each slot was when
     * @description At the end of each of `steps` steps of `seconds` seconds.
     */
    get: operations['getSlotsHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/dashboard/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The dashboard, as it changes
     * @description Server-sent events `dashboard`: the whole of it at once and after each change.
     */
    get: operations['followDashboard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/favourites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My favourites
     * @description The slots that a participant would like, the most wanted first.
     */
    get: operations['getFavourites'];
    /**
     * Replaces my favourites and their order
     * @description Answers what is stored: slots that are not in the congress are left out.
     */
    put: operations['putFavourites'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/favourites/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Adds a slot to my favourites
     * @description At the end. One that is there already keeps its position.
     */
    put: operations['putFavourite'];
    post?: never;
    /**
     * Takes a slot out of my favourites
     * @description Repeating it has no effect.
     */
    delete: operations['deleteFavourite'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My invitations to sign up together
     * @description Those that may still lead to signing up together.
     */
    get: operations['listInvitations'];
    put?: never;
    /**
     * Invites somebody to sign up together
     * @description Both get a place, or neither. The link is returned only in this response. A new link replaces one that nobody accepted.
     */
    post: operations['createInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/invitations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Takes an invitation back
     * @description Either of the two may, until they signed up by it.
     */
    delete: operations['withdrawInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/logo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Changes the logo of a congress
     * @description The file is PNG or JPEG, which its bytes decide, at most 1 MB and 2000 pixels on each side. It is stored as a PNG of at most 640 by 160 pixels, without anything else that is in the file.
     */
    put: operations['changeLogo'];
    post?: never;
    /** Removes the logo of a congress */
    delete: operations['removeLogo'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/logo/{hash}.png': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The logo of a congress
     * @description Another logo has another address, so that it can be cached forever.
     */
    get: operations['getLogo'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/mail-choices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which optional mails I want
     * @description Mails about places are not optional.
     */
    get: operations['getMailChoices'];
    /** Changes which optional mails I want */
    put: operations['putMailChoices'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/mail-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The sender of the mails of a congress, and what is added to their texts
     * @description The `ETag` is for `If-Match` of a change.
     */
    get: operations['getMailSettings'];
    /**
     * Changes the sender of the mails of a congress, and what is added to their texts
     * @description Replaces all of it. Mails that are sent from now on have it; nobody is mailed because of it.
     */
    put: operations['changeMailSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was mailed to whom, and what is stuck
     * @description The newest first. Never an address, a link or a code.
     */
    get: operations['listMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/mails/announcements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What became of the mails of each message
     * @description Messages that are not sent yet are left out.
     */
    get: operations['countAnnouncementMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/mails/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A mail as it would be sent
     * @description Written by the code that writes the mails, about an example. Nothing is stored or sent.
     */
    post: operations['previewMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/mails/tests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sends a mail about an example to oneself
     * @description As the preview, with the settings that are saved.
     */
    post: operations['sendTestMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Registers me as a participant, or changes my name and organisation */
    put: operations['putOwnProfile'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/me/ticket': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My ticket
     * @description One for all places, also for who comes along. It stays the same until the congress is over, unless the key that signs it is replaced.
     */
    get: operations['getTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/organisations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The organisations that participants come from
     * @description In order of name.
     */
    get: operations['listOrganisations'];
    /**
     * Renames and adds organisations
     * @description Removes none. Answers what changes and how many people are mailed. The file is CSV in UTF-8, with commas or semicolons, or an Excel workbook (XLSX), at most 5 MB, and the whole of it is checked before anything is stored. As JSON, the file comes with decisions about its headings, cells and lines.
     */
    put: operations['importOrganisations'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who takes part
     * @description In order of name.
     */
    get: operations['listParticipants'];
    /**
     * Adds and corrects participants
     * @description Removes none. Answers what changes and how many people are mailed. The file is CSV in UTF-8, with commas or semicolons, or an Excel workbook (XLSX), at most 5 MB, and the whole of it is checked before anything is stored. As JSON, the file comes with decisions about its headings, cells and lines.
     */
    put: operations['importParticipants'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/participants/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One participant */
    get: operations['getParticipant'];
    put?: never;
    post?: never;
    /**
     * Takes somebody off the list
     * @description Their sign-ups end, their places go to others, and what is personal is erased.
     */
    delete: operations['removeParticipant'];
    options?: never;
    head?: never;
    /**
     * Corrects a participant
     * @description Absent fields do not change. The sign-ups are kept.
     */
    patch: operations['changeParticipant'];
    trace?: never;
  };
  '/api/v1/congresses/{congress}/participants/{id}/signups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A participant's sign-ups */
    get: operations['listSignupsOfParticipant'];
    put?: never;
    /**
     * Gives a participant a place, moves them, or hands them a colleague's place
     * @description Before everybody who waits, and without regard to the sign-up window, quotas and caps. A sign-up that waits for the slot is promoted. With `insteadOf`, the colleague loses the place; if others wait for it, only with `beforeWaiting` and a reason. 201: the participant has the place. 200: they had it before. 202: it is stored, and the decision follows. 409: the participant keeps what they had.
     */
    post: operations['assignPlace'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/participants/{id}/signups/{signupId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Withdraws a participant's sign-up
     * @description Repeating it is harmless. 202: it is stored, and the place comes free in a moment.
     */
    delete: operations['withdrawSignupOfParticipant'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/participants/{id}/signups/{signupId}/companion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Gives a companion or interpreter the place beside a participant
     * @description Before everybody who waits. It counts in the capacity, and comes free with the place of the participant. Repeating it is harmless. 200: the companion has the place. 202: it is stored, and the decision follows. 409: the participant keeps their place alone, or has none.
     */
    put: operations['addCompanion'];
    post?: never;
    /**
     * Ends that somebody has the place beside a participant
     * @description Repeating it is harmless. 202: it is stored, and the place comes free in a moment.
     */
    delete: operations['endCompanion'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/participants/{id}/story': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What somebody asked for, and what was decided about it and why
     * @description Also when they were ticked off at the door. Of sign-ups from before all decisions were kept, only the last decision is known.
     */
    get: operations['getParticipantStory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/programme': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sessions with their slots
     * @description The same bytes for everybody, with an `ETag`.
     */
    get: operations['getProgramme'];
    /**
     * Adds and changes sessions and slots
     * @description Answers what changes and how many people are mailed. The file is CSV in UTF-8, with commas or semicolons, or an Excel workbook (XLSX), at most 5 MB, and the whole of it is checked before anything is stored. As JSON, the file comes with decisions about its headings, cells and lines, and about cells that were edited after the last import. Without them, the values in the file count.
     */
    put: operations['importProgramme'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/programme.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The programme as a file
     * @description `csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`. Imported again, it changes nothing.
     */
    get: operations['exportProgramme'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Publishes the congress
     * @description A new congress is a draft, which only its organisers see. Publishing makes it visible to everybody. Repeating it has no effect.
     */
    put: operations['publishCongress'];
    post?: never;
    /**
     * Makes the congress a draft again
     * @description This is possible only while nobody has a place or waits for one.
     */
    delete: operations['withdrawCongress'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/reminder-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether and when participants are reminded of what they have on a day
     * @description The `ETag` is for `If-Match` of a change.
     */
    get: operations['getReminderSettings'];
    /**
     * Changes whether and when participants are reminded
     * @description If the time is over and the day has not begun, they are reminded at once. Nobody is reminded of a day twice.
     */
    put: operations['changeReminderSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What organisers can download
     * @description With the number of rows of each, and what it says about people.
     */
    get: operations['listReports'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/reports/mails.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The mails as a file
     * @description With the times of the congress, and without names and addresses: the ids are those in the other reports. `csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.
     */
    get: operations['downloadMailReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/reports/{report}.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A report as a file
     * @description The reports of participants and organisations change nothing when they are imported again. `csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.
     */
    get: operations['downloadReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/retention': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * When the personal data of a congress is erased
     * @description As many days after its last day as its settings say (`retentionDays`), and at the earliest a week after its time came near: shorter settings erase nobody at once. Sign-ups stay and count, without names. `erasedAt` is when it was done; whoever is added after that is erased within minutes.
     */
    get: operations['getRetention'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/schedule.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The programme in the format of pretalx and frab, as JSON
     * @description Without slots that were cancelled. Imported again, it changes nothing.
     */
    get: operations['exportScheduleJson'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/schedule.xml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The programme in the format of pretalx and frab, as XML
     * @description Likewise.
     */
    get: operations['exportScheduleXml'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Adds a session
     * @description Without slots. It gets a key, with which a file can change it later.
     */
    post: operations['addSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A session, to be changed
     * @description With its own sign-up window, if it has one. Its `ETag` is for `If-Match` of a change.
     */
    get: operations['getSession'];
    /**
     * Describes a session anew
     * @description All of it: absent fields become empty. Its slots stay. With `If-Match`, a session that somebody else has changed is left alone, unless it is already as wanted.
     */
    put: operations['replaceSession'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/sessions/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Cancels all slots of a session, with one reason
     * @description Those that have begun, or are cancelled already, stay as they are. Repeating it has no effect.
     */
    put: operations['cancelSession'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/sessions/{id}/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a slot to a session */
    post: operations['addSlot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The settings of a congress, to be changed
     * @description In the form in which they are changed with `PUT` of the congress. The `ETag` is for its `If-Match`.
     */
    get: operations['getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/signups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My sign-ups
     * @description Of all participants the mailbox acts for, or of one.
     */
    get: operations['listSignups'];
    put?: never;
    /**
     * Asks for a place in a slot
     * @description 201 contains the decision: a place, or a place on the waiting list. 200 repeats it for who asked before. 202: it is stored, and the decision follows by the stream.
     */
    post: operations['requestSignup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/signups/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My sign-ups, as they change
     * @description Server-sent events `signups`: all of them at once and after each change.
     */
    get: operations['followSignups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/signups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Withdraws a sign-up
     * @description Repeating it is harmless. 202: it is stored, and the place comes free in a moment.
     */
    delete: operations['withdrawSignup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/signups/{id}/attendance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Ticks somebody off at the door
     * @description Who did it and when is stored. Repeating it has no effect.
     */
    put: operations['tickOff'];
    post?: never;
    /**
     * Undoes that somebody was ticked off
     * @description Who did it and when is stored. Repeating it has no effect.
     */
    delete: operations['undoTick'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A slot, to be changed
     * @description As in the programme. Its `ETag` is for `If-Match` of a change.
     */
    get: operations['getSlot'];
    put?: never;
    post?: never;
    /**
     * Cancels a slot
     * @description All sign-ups for it are cancelled, and the participants are mailed, without a reason. Repeating it has no effect. With `If-Match`, a slot that somebody else has changed is left alone.
     */
    delete: operations['cancelSlot'];
    options?: never;
    head?: never;
    /**
     * Changes a slot
     * @description Absent fields do not change. Nobody loses a place. With `If-Match`, a slot that somebody else has changed is left alone, unless it is already as wanted.
     */
    patch: operations['changeSlot'];
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Cancels a slot, with a reason
     * @description As `DELETE` of the slot. Everybody can read the reason, and the mail to the participants states it. The reason of a slot that is cancelled already is not replaced.
     */
    put: operations['cancelSlotWithReason'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/participants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who has a place in a slot, and who waits
     * @description Those with a place in order of name, those who wait in the order in which places are given.
     */
    get: operations['listSlotParticipants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/participants.{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The participants of a slot as a file for its host
     * @description Names and organisations, no addresses. `csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.
     */
    get: operations['exportSlotParticipants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What would follow from a change of a slot
     * @description Decides by the rules by which places are given out, on the places as they are now, and stores nothing.
     */
    get: operations['considerSlotChange'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/what-if/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What would follow from giving a participant a place
     * @description Who would get the place that is given up, how many people would be mailed, and whether the slot would be overbooked. Stores nothing.
     */
    get: operations['considerAssignment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/what-if/companion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What would follow from giving a companion the place beside a participant, or ending that
     * @description Whether there is room, who would get the place that is given up, and how many people would be mailed. Stores nothing.
     */
    get: operations['considerCompanion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/slots/{id}/what-if/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What would follow from withdrawing a participant's sign-up
     * @description Who would get the place. Stores nothing.
     */
    get: operations['considerWithdrawal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/status/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the decisions with a mail, and the late mails */
    get: operations['getMailStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/status/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the broken promises about places */
    get: operations['getPlacesStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/status/signups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counts the broken promises about sign-ups */
    get: operations['getSignupsStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/ticket-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Whose ticket it is, and for which places
     * @description By what was scanned, or by the code that was read out. Nothing is stored.
     */
    post: operations['checkTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/ticket-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The public keys that verify tickets
     * @description A JSON Web Key Set (RFC 7517), to verify tickets without a connection: the algorithm is RS256, the type ticket+jwt, the issuer meedoen-ticket and the audience the slug of the congress.
     */
    get: operations['listTicketKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/congresses/{congress}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What would follow from a change of the rules of a congress
     * @description As for a change of a slot. A congress without slots has no effects.
     */
    get: operations['considerRulesChange'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What an invitation is for
     * @description For holders of the link. The response does not contain the inviter. A POST, because addresses are logged and the token is a secret.
     */
    post: operations['openInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accepts an invitation
     * @description Repeating it is harmless.
     */
    post: operations['acceptInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/invitations/inviter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Who made an invitation
     * @description For a participant who could accept it.
     */
    post: operations['showInviter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/login-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where I am signed in
     * @description The last used first.
     */
    get: operations['listLoginSessions'];
    put?: never;
    /**
     * Signs in with the link or the code of a mail
     * @description A link works once, in any browser. The code works once, in the browser that asked for the mail, also after the link was used in another browser. The answer holds the wish of the sign-in request.
     */
    post: operations['openLoginSession'];
    /** Signs out everywhere, also here */
    delete: operations['endLoginSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/login-sessions/current': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Signs out here
     * @description Whatever the browser shows: also an ended session, or none.
     */
    delete: operations['endCurrentLoginSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/login-sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Signs out on another device, or on this one */
    delete: operations['endLoginSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Who I am
     * @description The mailbox, the participants it acts for and the roles. Renews the session as well, so that it lasts while it is used.
     */
    get: operations['getMe'];
    /** Changes the language in which I get mail */
    put: operations['changeMe'];
    post?: never;
    /**
     * Erases me
     * @description The mailbox, and all participants for whom it acts. Places of slots that have not begun are given to others, as after withdrawing; sign-ups of others stay and count, without a name. What the mailbox organises or administers ends. Signs out everywhere. Nothing is mailed about it, and it cannot be undone.
     */
    delete: operations['deleteMe'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Everything that is stored about me
     * @description Of the mailbox, and of all participants for whom it acts: by kind, in the order in which it came about. Nobody else is named. A browser offers it as a file.
     */
    get: operations['exportMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What is stored about the mails to me
     * @description Of all participants for whom the mailbox acts, the oldest first: which kind, and what became of it. What a mail said is not stored. Mails for signing in are in the export of signing in (`/me/export`).
     */
    get: operations['listMyMails'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminder-opt-outs/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Leads to the page on which reminders can be declined
     * @description For mail programs that open the address instead of posting to it. It changes nothing.
     */
    get: operations['askAboutReminders'];
    put?: never;
    /**
     * Sends somebody no more reminders
     * @description Needs no session; what is in the body has no influence. Repeating it has no effect.
     */
    post: operations['declineReminders'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Asks for a mail with a link and a code
     * @description The response is the same for every address. The wish is stored with the request and returned with the login session in any browser that opens the link: the congress one came from, the slot to be signed up for and for whom, and the path of the page to go back to, without a fragment.
     */
    post: operations['requestSignIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/version': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The version of the running installation
     * @description The commit is `unknown` if the build did not set it.
     */
    get: operations['getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Acceptance: {
      token: string;
      /** Format: uuid */
      participantId?: string;
    };
    Account: {
      /** Format: uuid */
      id: string;
      email: string;
      /** @enum {string} */
      language: 'nl' | 'en';
    };
    Administrator: {
      /** Format: uuid */
      id: string;
      email: string;
    };
    AdministratorRequest: {
      email: string;
    };
    AnnouncementCounts: {
      /** Format: uuid */
      announcementId: string;
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      sent: number;
      /** Format: int32 */
      stuck: number;
      /** Format: int32 */
      refused: number;
      /** Format: int32 */
      stopped: number;
      /** Format: int32 */
      unlisted: number;
    };
    AnnouncementMailCounts: {
      announcements: components['schemas']['AnnouncementCounts'][];
    };
    AnnouncementPreview: {
      sender: string;
      subject: string;
      /** @enum {string} */
      language: 'nl' | 'en';
      text: string;
      html: string;
    };
    AnnouncementRequest: {
      audience: components['schemas']['AudienceRequest'];
      subject: components['schemas']['Subject'];
      body: components['schemas']['Body'];
    };
    AnnouncementTestRequest: {
      /** Format: uuid */
      participantId: string;
    };
    AnnouncementView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'DRAFT' | 'SCHEDULED' | 'SENT' | 'STOPPED';
      audience: components['schemas']['Audience'];
      subject: components['schemas']['Translated'];
      body: components['schemas']['Translated'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      sendAt?: string;
      /** Format: date-time */
      sentAt?: string;
      /** Format: date-time */
      stoppedAt?: string;
      /** Format: int32 */
      recipients: number;
    };
    Appearance: {
      /** @description `#rrggbb`; absent: the colour of the theme */
      accent?: string;
      logo?: components['schemas']['Logo'];
    };
    AppearanceRequest: {
      /** @description `#rrggbb`, with a contrast of at least 4.5:1 with white; absent: that of the theme */
      accent?: string;
    };
    AskedSignup: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      slotId: string;
      /** Format: date-time */
      requestedAt: string;
      together: boolean;
      byOrganiser: boolean;
      /** @enum {string} */
      status: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'REFUSED' | 'WITHDRAWING' | 'WITHDRAWN' | 'CANCELLED';
      decisions: components['schemas']['KeptDecision'][];
    };
    AssignmentRequest: {
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      inExchangeFor?: string;
      /** Format: uuid */
      insteadOf?: string;
      beforeWaiting?: boolean;
      overCapacity?: boolean;
      reason?: string;
    };
    AssignmentWhatIf: {
      /**
       * @description Why it would be refused; absent: it would not
       * @enum {string}
       */
      refused?:
        | 'FULL'
        | 'OVERLAP'
        | 'SLOT_CANCELLED'
        | 'UNKNOWN_SLOT'
        | 'SLOT_BEGUN'
        | 'NOT_THEIR_DAY'
        | 'ALREADY_SIGNED_UP'
        | 'QUOTA'
        | 'CAP'
        | 'PARTNER'
        | 'NOTHING_TO_HAND_OVER'
        | 'OTHERS_WAIT'
        | 'NO_ROOM_FOR_COMPANION';
      /**
       * Format: uuid
       * @description With OVERLAP: the slot that it overlaps
       */
      clashingSlotId?: string;
      /** @description Whether it would be more places than the slot's capacity */
      overCapacity: boolean;
      /** @description Whether it would be one of the places that were set aside */
      fromSetAside: boolean;
      /**
       * @description Who would have the place beside it; absent: nobody
       * @enum {string}
       */
      companion?: 'COMPANION' | 'INTERPRETER';
      /**
       * Format: int32
       * @description How many others wait for the slot
       */
      waiting: number;
      /** @description What would follow */
      following: components['schemas']['WhatIf'];
    };
    Audience: {
      /** @enum {string} */
      kind: 'EVERYONE' | 'DAY' | 'SESSION' | 'SLOT' | 'WAITING_LIST' | 'ORGANISATION';
      of?: string;
    };
    AudienceRequest: {
      /** @enum {string} */
      kind: 'EVERYONE' | 'DAY' | 'SESSION' | 'SLOT' | 'WAITING_LIST' | 'ORGANISATION';
      of?: string;
    };
    AudienceSize: {
      /** Format: int32 */
      people: number;
      /** Format: int32 */
      mailboxes: number;
      /** Format: int32 */
      dutch: number;
      /** Format: int32 */
      english: number;
    };
    AuditEntry: {
      /** Format: int64 */
      id: number;
      /** Format: date-time */
      occurredAt: string;
      /** Format: uuid */
      actor?: string;
      /** @description Of accounts that organise the congress or did something in it. */
      email?: string;
      /** @description The first bits of the address that the request came from. */
      network?: string;
      /** @enum {string} */
      action:
        | 'CREATE_CONGRESS'
        | 'CHANGE_CONGRESS'
        | 'CHANGE_ORGANISERS'
        | 'PUBLISH_CONGRESS'
        | 'WITHDRAW_CONGRESS'
        | 'DELETE_CONGRESS'
        | 'IMPORT_PROGRAMME'
        | 'COPY_PROGRAMME'
        | 'IMPORT_PARTICIPANTS'
        | 'IMPORT_ORGANISATIONS'
        | 'ADD_SESSION'
        | 'CHANGE_SESSION'
        | 'CANCEL_SESSION'
        | 'ADD_SLOT'
        | 'CHANGE_SLOT'
        | 'CANCEL_SLOT'
        | 'END_PROMOTION'
        | 'END_QUOTA'
        | 'END_SET_ASIDE'
        | 'BEGIN_SLOT'
        | 'ERASE_PERSONAL_DATA'
        | 'CHANGE_PARTICIPANT'
        | 'ASSIGN_PLACE'
        | 'HAND_OVER_PLACE'
        | 'CHANGE_COMPANION'
        | 'WITHDRAW_SIGNUP'
        | 'REMOVE_PARTICIPANT'
        | 'ERASE_OWN_DATA'
        | 'ADD_ANNOUNCEMENT'
        | 'CHANGE_ANNOUNCEMENT'
        | 'DELETE_ANNOUNCEMENT'
        | 'SCHEDULE_ANNOUNCEMENT'
        | 'SEND_ANNOUNCEMENT'
        | 'STOP_ANNOUNCEMENT'
        | 'RETRY_ANNOUNCEMENT'
        | 'TEST_ANNOUNCEMENT'
        | 'SEND_REMINDERS'
        | 'DOWNLOAD_NAMES'
        | 'DOWNLOAD_REPORT';
      /** @description Kind and id, such as `slot/<id>`. */
      object: string;
      /** @enum {string} */
      result: 'DONE' | 'UNCHANGED' | 'REFUSED';
      /** @description The last part of the type of the problem, if it was refused. */
      reason?: string;
      /** @description An empty value: none. Without values: they are personal data, which is not recorded. */
      changes: components['schemas']['ValueChange'][];
      /** @description What an import added and changed. */
      counts: {
        [key: string]: number;
      };
      /** @description What participants, messages, sessions and slots that it mentions are called today, by kind and id. It is not recorded; what is gone has no name. */
      names: {
        [key: string]: components['schemas']['Translated'];
      };
    };
    AvailabilityView: {
      slots: components['schemas']['SlotNumbers'][];
    };
    Backlog: {
      /** Format: int64 */
      events: number;
      /** Format: int64 */
      oldestSeconds: number;
    };
    Body: {
      nl: string;
      en?: string;
    };
    CalendarSubscription: {
      address?: string;
      /** Format: date-time */
      madeAt?: string;
    };
    Cancellation: {
      reason: components['schemas']['Reason'];
    };
    Cap: {
      /** @enum {string} */
      kind?: 'VISIT' | 'WORKSHOP' | 'LECTURE';
      /** @enum {string} */
      per: 'DAY' | 'CONGRESS';
      /** Format: int32 */
      max: number;
    };
    CapRequest: {
      /** @enum {string} */
      kind?: 'VISIT' | 'WORKSHOP' | 'LECTURE';
      /** @enum {string} */
      per: 'DAY' | 'CONGRESS';
      /** Format: int32 */
      max: number;
    };
    CellCorrection: {
      /** Format: int32 */
      line: number;
      column: string;
      value: string;
    };
    Colleague: {
      name: string;
      organisation?: string;
    };
    ColumnChoice: {
      heading: string;
      column?: string;
    };
    CompanionRequest: {
      /** @enum {string} */
      companion: 'COMPANION' | 'INTERPRETER';
      overCapacity?: boolean;
      reason?: string;
    };
    ConcernedPeople: {
      /** Format: int32 */
      mailed: number;
      /** Format: int32 */
      promoted: number;
      /** Format: int32 */
      tooMany: number;
    };
    CongressAttendance: {
      slots: components['schemas']['SlotAttendance'][];
    };
    CongressRequest: {
      name: components['schemas']['Name'];
      hostCity: string;
      days: string[];
      timeZone: string;
      /** Format: date-time */
      signupOpensAt: string;
      /** Format: date-time */
      signupClosesAt: string;
      /** @enum {string} */
      admission: 'LIST' | 'DOMAINS' | 'ANYONE';
      admissionDomains?: string[];
      contactEmail: string;
      organisers?: string[];
      /** Format: int32 */
      promotionDaysBefore?: number;
      /** Format: time-local */
      promotionUntilTime?: string;
      sample?: boolean;
      caps?: components['schemas']['CapRequest'][];
      /** Format: int32 */
      pairPasses?: number;
      /** @description Whether the pages and mails are also in English; absent: yes */
      english?: boolean;
      /** Format: int32 */
      retentionDays?: number;
      /** @description With which travel times are estimated; absent: 5 and 15 */
      travelSpeeds?: components['schemas']['TravelSpeedsRequest'];
    };
    CongressView: {
      slug: string;
      name: components['schemas']['Translated'];
      hostCity: string;
      days: string[];
      timeZone: string;
      /** Format: date-time */
      signupOpensAt: string;
      /** Format: date-time */
      signupClosesAt: string;
      /** @enum {string} */
      admission: 'LIST' | 'DOMAINS' | 'ANYONE';
      contactEmail: string;
      sample: boolean;
      caps: components['schemas']['Cap'][];
      /** Format: int32 */
      pairPasses: number;
      english: boolean;
      travelSpeeds: components['schemas']['TravelSpeeds'];
      appearance: components['schemas']['Appearance'];
      /** Format: date-time */
      publishedAt?: string;
      /** @enum {string} */
      state?: 'DRAFT' | 'PUBLISHED' | 'PAST';
      /** Format: date-time */
      serverTime?: string;
    };
    CorrectedCell: {
      /** Format: int32 */
      line: number;
      column: string;
      before: string;
      after: string;
    };
    Counts: {
      /** Format: int32 */
      added: number;
      /** Format: int32 */
      changed: number;
      /** Format: int32 */
      unchanged: number;
    };
    Dashboard: {
      totals: components['schemas']['Totals'];
      slots: components['schemas']['SlotState'][];
      /** Format: int64 */
      version: number;
    };
    DecisionCounts: {
      /** Format: date-time */
      from: string;
      /**
       * Format: int32
       * @description Sign-ups that were given a place at once
       */
      confirmed: number;
      /**
       * Format: int32
       * @description Sign-ups that were put on a waiting list
       */
      waitlisted: number;
      /**
       * Format: int32
       * @description Sign-ups that were refused
       */
      refused: number;
      /**
       * Format: int32
       * @description Places given to those who waited
       */
      promoted: number;
      /**
       * Format: int32
       * @description Places given up, or taken away by cancelling a slot
       */
      released: number;
    };
    DecisionHistory: {
      /** @description One for each step, in order */
      decisions: components['schemas']['DecisionCounts'][];
    };
    DispatchRequest: {
      /** Format: date-time */
      sendAt?: string;
    };
    Distribution: {
      /** @description All that have a place, the largest number first */
      organisations: components['schemas']['OrganisationPlaces'][];
      /**
       * Format: int32
       * @description Places of participants without an organisation
       */
      withoutOrganisation: number;
      /**
       * Format: int32
       * @description Participants who only wait
       */
      onlyWaiting: number;
      /** @description The slots that have places of an organisation */
      slots: components['schemas']['LargestOrganisations'][];
    };
    EditChoice: {
      /** Format: int32 */
      line: number;
      column: string;
      kept: boolean;
    };
    Effect: {
      /** Format: uuid */
      signupId: string;
      /** Format: uuid */
      participantId: string;
      /** Format: uuid */
      slotId: string;
      /** @enum {string} */
      kind:
        | 'PROMOTED'
        | 'EXCHANGED'
        | 'ASSIGNED'
        | 'ACCOMPANIED'
        | 'COMPANION_ENDED'
        | 'PARTED'
        | 'MOVED'
        | 'MOVED_ONTO_ANOTHER'
        | 'PLACE_LOST'
        | 'WAIT_LOST'
        | 'WAIT_ENDED';
    };
    Export: {
      /** Format: date-time */
      exportedAt: string;
      email: string;
      data: components['schemas']['StoredData'][];
    };
    Favourites: {
      slotIds: string[];
    };
    FieldChange: {
      column: string;
      before: string;
      after: string;
    };
    ImportRequest: {
      /**
       * Format: byte
       * @description CSV or XLSX, as Base64.
       */
      file: string;
      /** @description Where the cells under a heading go; without a `column` nowhere. An import remembers it for the next file of the congress, if the heading is not the name of a column. */
      columns?: components['schemas']['ColumnChoice'][];
      /**
       * Format: int32
       * @description By how many days all dates in the file are moved; negative to earlier ones. Times of day stay, and so do the values of `corrections`. A refusal as `import-mistakes` has in `move` by how many `days` those `inFile` are moved to those `ofCongress`, if they can be.
       */
      daysMoved?: number;
      /** @description Other values for cells, by the line and the name of the column. */
      corrections?: components['schemas']['CellCorrection'][];
      /** @description The lines that are not imported. */
      skipped?: number[];
      /**
       * @description Of a programme: which value a cell gets that was edited after the last import. `FILE`, which is meant without it, that in the file; `KEEP` the stored one; `KEEP_UNLESS_CHANGED` the stored one if the file has the same value as at the last import, otherwise that in the file.
       * @enum {string}
       */
      edited?: 'FILE' | 'KEEP' | 'KEEP_UNLESS_CHANGED';
      /** @description The same for single cells, by the line and the name of the column. */
      editedCells?: components['schemas']['EditChoice'][];
    };
    Imported: {
      /** Format: int32 */
      added: number;
      /** Format: int32 */
      changed: number;
      /** Format: int32 */
      unchanged: number;
      /** @description By line, the fields that change, with the old and the new value in the words of the cells. Without fields: a participant who registered themselves is on the list from now on. */
      changes: components['schemas']['ListChange'][];
      /** @description Participants with a corrected name, also among the changes. */
      renamed: components['schemas']['Renamed'][];
      /** @description By line, whom it adds, changes or leaves alone; of each at most 500. The fields are those of the cells. */
      lines: components['schemas']['ImportedLine'][];
      /** @description How many waiting people may be `promoted`, and mailed, because days change: at most so many, and further ones if one of them gives up another place in exchange. Places that somebody has are kept, so nobody else is `mailed`. */
      people: components['schemas']['ConcernedPeople'];
      file: components['schemas']['ReadFile'];
    };
    ImportedLine: {
      /** Format: int32 */
      line: number;
      name: string;
      /** @enum {string} */
      effect: 'ADDED' | 'CHANGED' | 'UNCHANGED';
      fields: components['schemas']['FieldChange'][];
    };
    ImportedProgramme: {
      sessions: components['schemas']['Counts'];
      slots: components['schemas']['Counts'];
      changes: components['schemas']['ProgrammeChange'][];
      /** @description The cells that were edited after the last import, and for which the file has another value. */
      edited: components['schemas']['ProgrammeEdit'][];
      people: components['schemas']['ConcernedPeople'];
      warnings: components['schemas']['ToldRemark'][];
      file: components['schemas']['ReadFile'];
    };
    InvitationRequest: {
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      participantId?: string;
    };
    KeptDecision: {
      /** Format: int32 */
      number: number;
      /** Format: date-time */
      decidedAt: string;
      /** @enum {string} */
      kind:
        | 'CONFIRMED'
        | 'PROMOTED'
        | 'ASSIGNED'
        | 'WAITLISTED'
        | 'REFUSED'
        | 'RELEASED'
        | 'EXCHANGED'
        | 'REASSIGNED'
        | 'MOVED'
        | 'PARTED'
        | 'ACCOMPANIED'
        | 'COMPANION_ENDED';
      /** @description Why it was refused or ended. */
      reason?: string;
      /** @description What was released or is kept: `PLACE`, or `WAITING` on the waiting list. */
      held?: string;
      /**
       * Format: int32
       * @description On the waiting list at that moment, from 1.
       */
      position?: number;
      /** @description Why a free place could not be theirs. */
      heldBack?: string;
      /**
       * Format: uuid
       * @description The slot that it overlaps, that was given up for it, or for which it was given up.
       */
      otherSlotId?: string;
      /** @description Decided with the sign-up of a colleague. */
      pair: boolean;
      cap?: components['schemas']['Cap'];
      /**
       * Format: int32
       * @description Of the slot, when the decision was applied.
       */
      capacity?: number;
      /**
       * @description Who has the place beside it from then on; with RELEASED: who had it until then.
       * @enum {string}
       */
      companion?: 'COMPANION' | 'INTERPRETER';
      /** @description With ASSIGNED: one of the places that were set aside. */
      fromSetAside: boolean;
    };
    LargestOrganisations: {
      /** Format: uuid */
      slotId: string;
      /** @description At most three, the largest number first */
      largest: components['schemas']['OrganisationPlaces'][];
    };
    LastEdit: {
      /** Format: date-time */
      occurredAt: string;
      /** Format: uuid */
      actor?: string;
      email?: string;
    };
    Link: {
      token: string;
    };
    ListChange: {
      /** Format: int32 */
      line: number;
      id: string;
      fields: components['schemas']['FieldChange'][];
    };
    ListedParticipant: {
      /** Format: uuid */
      id: string;
      name: string;
      email: string;
      organisation?: components['schemas']['Organisation'];
      days?: string[];
      listed: boolean;
    };
    LoginSessionRequest: {
      token?: string;
      email?: string;
      code?: string;
      ownDevice?: boolean;
    };
    LoginSessionView: {
      /** Format: uuid */
      id: string;
      browser?: string;
      system?: string;
      ownDevice: boolean;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      lastUsedAt: string;
      /** Format: date-time */
      expiresAt: string;
      current: boolean;
    };
    Logo: {
      /** @description In its address: `/api/v1/congresses/{congress}/logo/{hash}.png` */
      hash: string;
      /** Format: int32 */
      width: number;
      /** Format: int32 */
      height: number;
    };
    MailAddition: {
      /** @enum {string} */
      kind:
        | 'CONFIRMED'
        | 'WAITING_LIST'
        | 'PROMOTED'
        | 'EXCHANGED'
        | 'ASSIGNED'
        | 'ASSIGNED_INSTEAD'
        | 'HELD_BACK'
        | 'CONFIRMED_TOGETHER'
        | 'WAITING_TOGETHER'
        | 'PROMOTED_TOGETHER'
        | 'WITHDRAWN'
        | 'WITHDRAWN_BY_ORGANISER'
        | 'SLOT_CANCELLED'
        | 'SLOT_MOVED';
      language: string;
      /** @description Before our text. `{naam}`, `{congres}`, `{activiteit}`, `{tijdstip}` and `{verzamelpunt}` are filled in; in English as `{name}`, `{congress}`, `{session}`, `{time}` and `{meetingpoint}` */
      above?: string;
      /** @description After our text, likewise */
      below?: string;
    };
    MailChoices: {
      /** @description The programme of a day, on the day before */
      reminders: boolean;
    };
    MailPreview: {
      sender: string;
      replyTo?: string;
      subject: string;
      text: string;
      html: string;
    };
    MailSettings: {
      /** @description The name of the sender; absent: the name of the congress */
      sender?: string;
      /** @description Where answers go; absent: the address for questions */
      replyTo?: string;
      additions: components['schemas']['MailAddition'][];
    };
    MailStatus: {
      /** Format: int32 */
      decided: number;
      /** Format: int32 */
      waiting: number;
      /** Format: int64 */
      oldestSeconds: number;
      /** Format: int32 */
      stuck: number;
      /** Format: int32 */
      givenUp: number;
      deadLetters?: {
        [key: string]: number;
      };
    };
    MailTotals: {
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      sent: number;
      /** Format: int32 */
      stuck: number;
      /** Format: int32 */
      givenUp: number;
      /** Format: int32 */
      expired: number;
    };
    MailView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind:
        | 'SIGN_IN'
        | 'SIGN_IN_DECLINED'
        | 'ORGANISER_INVITED'
        | 'TEST'
        | 'CONFIRMED'
        | 'WAITING_LIST'
        | 'PROMOTED'
        | 'EXCHANGED'
        | 'ASSIGNED'
        | 'ASSIGNED_INSTEAD'
        | 'HELD_BACK'
        | 'CONFIRMED_TOGETHER'
        | 'WAITING_TOGETHER'
        | 'PROMOTED_TOGETHER'
        | 'WITHDRAWN'
        | 'WITHDRAWN_BY_ORGANISER'
        | 'HANDED_OVER'
        | 'SLOT_CANCELLED'
        | 'SLOT_MOVED'
        | 'WAITING_ENDED'
        | 'LINE_ENDED'
        | 'MOVED_OFF_THEIR_DAYS'
        | 'PARTED'
        | 'ACCOMPANIED'
        | 'COMPANION_ENDED'
        | 'REFUSED'
        | 'ANNOUNCEMENT'
        | 'ANNOUNCEMENT_TEST'
        | 'REMINDER';
      /** Format: uuid */
      participantId?: string;
      /** Format: uuid */
      signupId?: string;
      /** Format: uuid */
      slotId?: string;
      /** Format: int32 */
      decision?: number;
      /** @enum {string} */
      state: 'WAITING' | 'STUCK' | 'SENT' | 'GIVEN_UP' | 'EXPIRED' | 'ABSORBED';
      reason?: string;
      /** Format: int32 */
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      sentAt?: string;
      /** Format: date-time */
      nextAttemptAt?: string;
      lastError?: string;
    };
    Mails: {
      totals: components['schemas']['MailTotals'];
      mails: components['schemas']['MailView'][];
    };
    MeView: {
      account: components['schemas']['Account'];
      participants: components['schemas']['ParticipantView'][];
      roles: string[];
      /** Format: date-time */
      sessionExpiresAt: string;
      /** Format: date-time */
      serverTime: string;
    };
    MeetingPoint: {
      name: string;
      nameEn?: string;
      /** Format: double */
      latitude?: number;
      /** Format: double */
      longitude?: number;
    };
    MyInvitation: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      participantId: string;
      /** @enum {string} */
      role: 'INVITER' | 'INVITED';
      /** @enum {string} */
      state: 'OPEN' | 'ACCEPTED' | 'USED' | 'TAKEN_BACK';
      colleague?: components['schemas']['Colleague'];
    };
    MyMails: {
      mails: components['schemas']['OwnMail'][];
    };
    Name: {
      nl: string;
      /** @description Needed if the congress is also in English */
      en?: string;
    };
    NamedRecipient: {
      /** Format: uuid */
      participantId: string;
      name: string;
      organisation?: string;
      language: string;
    };
    NewSlot: {
      /** Format: int32 */
      capacity: number;
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      meetingPoint: components['schemas']['Place'];
      endPoint?: string;
      endPointEn?: string;
      waitingList?: boolean;
      /** Format: int32 */
      perOrganisation?: number;
      /** Format: date-time */
      quotaUntil?: string;
      /** Format: int32 */
      setAside?: number;
      /** Format: date-time */
      setAsideUntil?: string;
    };
    OpenedInvitation: {
      congress: string;
      /** Format: uuid */
      slotId: string;
      /** @enum {string} */
      state: 'OPEN' | 'ACCEPTED' | 'USED' | 'TAKEN_BACK' | 'EXPIRED';
    };
    Organisation: {
      id: string;
      name: string;
    };
    OrganisationPlaces: {
      organisation: string;
      /** Format: int32 */
      confirmed: number;
    };
    OwnInvitation: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      participantId: string;
      /** @enum {string} */
      role: 'INVITER' | 'INVITED';
      /** @enum {string} */
      state: 'OPEN' | 'ACCEPTED' | 'USED' | 'TAKEN_BACK';
      colleague?: components['schemas']['Colleague'];
      link?: string;
    };
    OwnMail: {
      congress: string;
      /** @enum {string} */
      kind:
        | 'SIGN_IN'
        | 'SIGN_IN_DECLINED'
        | 'ORGANISER_INVITED'
        | 'TEST'
        | 'CONFIRMED'
        | 'WAITING_LIST'
        | 'PROMOTED'
        | 'EXCHANGED'
        | 'ASSIGNED'
        | 'ASSIGNED_INSTEAD'
        | 'HELD_BACK'
        | 'CONFIRMED_TOGETHER'
        | 'WAITING_TOGETHER'
        | 'PROMOTED_TOGETHER'
        | 'WITHDRAWN'
        | 'WITHDRAWN_BY_ORGANISER'
        | 'HANDED_OVER'
        | 'SLOT_CANCELLED'
        | 'SLOT_MOVED'
        | 'WAITING_ENDED'
        | 'LINE_ENDED'
        | 'MOVED_OFF_THEIR_DAYS'
        | 'PARTED'
        | 'ACCOMPANIED'
        | 'COMPANION_ENDED'
        | 'REFUSED'
        | 'ANNOUNCEMENT'
        | 'ANNOUNCEMENT_TEST'
        | 'REMINDER';
      /** @enum {string} */
      state: 'WAITING' | 'STUCK' | 'SENT' | 'GIVEN_UP' | 'EXPIRED' | 'ABSORBED';
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      sentAt?: string;
    };
    ParticipantRequest: {
      name?: string;
      email?: string;
      organisation?: string;
      days?: string[];
    };
    ParticipantStory: {
      signups: components['schemas']['AskedSignup'][];
      ticks: components['schemas']['StoredTick'][];
    };
    ParticipantView: {
      /** Format: uuid */
      id: string;
      congress: string;
      name: string;
      organisation?: components['schemas']['Organisation'];
      days?: string[];
      /** @enum {string} */
      language: 'nl' | 'en';
    };
    Place: {
      name: string;
      nameEn?: string;
      /** Format: double */
      latitude?: number;
      /** Format: double */
      longitude?: number;
    };
    PlacesStatus: {
      /** Format: int32 */
      tooMany: number;
      /** Format: int32 */
      overbooked: number;
      /** Format: int32 */
      twice: number;
      /** Format: int32 */
      atTheSameTime: number;
      /** Format: int32 */
      idle: number;
      /** Format: int32 */
      notTheirDay: number;
      /** Format: int32 */
      afterTheStart: number;
      /** Format: int32 */
      contradicting: number;
      slots: components['schemas']['SlotPlaces'][];
      outbox: components['schemas']['Backlog'];
      deadLetters?: {
        [key: string]: number;
      };
    };
    Presence: {
      /** Format: date-time */
      since: string;
      by?: string;
    };
    PreviewRequest: {
      /** @enum {string} */
      kind:
        | 'CONFIRMED'
        | 'WAITING_LIST'
        | 'PROMOTED'
        | 'EXCHANGED'
        | 'ASSIGNED'
        | 'ASSIGNED_INSTEAD'
        | 'HELD_BACK'
        | 'CONFIRMED_TOGETHER'
        | 'WAITING_TOGETHER'
        | 'PROMOTED_TOGETHER'
        | 'WITHDRAWN'
        | 'WITHDRAWN_BY_ORGANISER'
        | 'SLOT_CANCELLED'
        | 'SLOT_MOVED';
      language: string;
      sender?: string;
      replyTo?: string;
      above?: string;
      below?: string;
    };
    /** @description RFC 9457. Further members belong to the type. */
    Problem: {
      /**
       * Format: uri
       * @description A stable name for programs
       * @example urn:meedoen:problem:invalid-fields
       */
      type: string;
      title: string;
      /** Format: int32 */
      status: number;
      /** @description A sentence for people */
      detail: string;
      /** @description With `invalid-fields` */
      fields?: {
        field: string;
        message?: string;
      }[];
    };
    Profile: {
      name: string;
      organisation?: string;
    };
    ProgrammeChange: {
      session: string;
      slot?: string;
      title: components['schemas']['Translated'];
      /** Format: date-time */
      start?: string;
      added: boolean;
      fields: components['schemas']['FieldChange'][];
    };
    ProgrammeEdit: {
      /** Format: int32 */
      line: number;
      column: string;
      session: string;
      slot?: string;
      title: components['schemas']['Translated'];
      /** Format: date-time */
      start?: string;
      imported: string;
      now: string;
      inFile: string;
      fileChanged: boolean;
      kept: boolean;
      lastEdit?: components['schemas']['LastEdit'];
    };
    ProgrammeView: {
      congress: components['schemas']['CongressView'];
      sessions: components['schemas']['SessionView'][];
    };
    ReadFile: {
      /** @description The headings, with the column to which the cells below each go. */
      columns: components['schemas']['ReadHeading'][];
      /**
       * Format: int32
       * @description By how many days all dates in the file are moved.
       */
      daysMoved: number;
      /** @description The corrected cells. */
      corrected: components['schemas']['CorrectedCell'][];
      /** @description The lines that are not imported. */
      skipped: number[];
      /** @description By which people recognise the rows with corrected cells, and those that are not imported. */
      names: components['schemas']['RowName'][];
    };
    ReadHeading: {
      heading: string;
      column?: string;
      /** @enum {string} */
      by: 'NAME' | 'CHOICE' | 'REMEMBERED' | 'GUESS' | 'NONE';
      examples: string[];
    };
    Reason: {
      nl: string;
      en?: string;
    };
    ReminderSettings: {
      enabled: boolean;
      /**
       * Format: time-local
       * @description On the day before, in the time zone of the congress
       */
      time: string;
    };
    Renamed: {
      /** Format: int32 */
      line: number;
      /** Format: uuid */
      participantId: string;
      before: string;
      after: string;
    };
    ReportList: {
      reports: components['schemas']['ReportSummary'][];
    };
    ReportSummary: {
      report: string;
      /** Format: int64 */
      rows: number;
      personalData: ('NAME' | 'ADDRESS' | 'ORGANISATION')[];
    };
    RetentionView: {
      /** Format: date-time */
      erasesAt: string;
      /** Format: date-time */
      erasedAt?: string;
    };
    RowName: {
      /** Format: int32 */
      line: number;
      name: string;
    };
    Sentence: {
      nl: string;
      en?: string;
    };
    SessionDescription: {
      /** @enum {string} */
      kind: 'VISIT' | 'WORKSHOP' | 'LECTURE';
      title: components['schemas']['Title'];
      abstract?: components['schemas']['Summary'];
      hosts?: string[];
      theme?: components['schemas']['Word'];
      district?: string;
      language?: string;
      accessibility?: components['schemas']['Sentence'];
      /** Format: date-time */
      signupOpensAt?: string;
      /** Format: date-time */
      signupClosesAt?: string;
    };
    SessionToChange: {
      /** Format: uuid */
      id: string;
      key: string;
      /** @enum {string} */
      kind: 'VISIT' | 'WORKSHOP' | 'LECTURE';
      title: components['schemas']['Translated'];
      abstract?: components['schemas']['Translated'];
      hosts: string[];
      theme?: components['schemas']['Translated'];
      district?: string;
      language: string;
      accessibility?: components['schemas']['Translated'];
      /** Format: date-time */
      signupOpensAt?: string;
      /** Format: date-time */
      signupClosesAt?: string;
    };
    SessionView: {
      /** Format: uuid */
      id: string;
      key: string;
      /** @enum {string} */
      kind: 'VISIT' | 'WORKSHOP' | 'LECTURE';
      title: components['schemas']['Translated'];
      abstract?: components['schemas']['Translated'];
      hosts: string[];
      theme?: string;
      themeEn?: string;
      district?: string;
      language: string;
      accessibility?: string;
      accessibilityEn?: string;
      slots: components['schemas']['SlotView'][];
    };
    SettingsView: {
      name: components['schemas']['Name'];
      hostCity: string;
      days: string[];
      timeZone: string;
      /** Format: date-time */
      signupOpensAt: string;
      /** Format: date-time */
      signupClosesAt: string;
      /** @enum {string} */
      admission: 'LIST' | 'DOMAINS' | 'ANYONE';
      admissionDomains: string[];
      contactEmail: string;
      organisers: string[];
      /** Format: int32 */
      promotionDaysBefore: number;
      /** Format: time-local */
      promotionUntilTime: string;
      sample: boolean;
      caps: components['schemas']['Cap'][];
      /** Format: int32 */
      pairPasses: number;
      english: boolean;
      /** Format: int32 */
      retentionDays: number;
      travelSpeeds: components['schemas']['TravelSpeeds'];
    };
    SignInRequest: {
      email: string;
      wish?: components['schemas']['Wish'];
    };
    SignedInView: {
      me: components['schemas']['MeView'];
      wish?: components['schemas']['WishView'];
    };
    Signup: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      participantId: string;
      /** @enum {string} */
      status: 'REQUESTED' | 'CONFIRMED' | 'WAITLISTED' | 'REFUSED' | 'WITHDRAWING' | 'WITHDRAWN' | 'CANCELLED';
      /** Format: int32 */
      position?: number;
      reason?: string;
      /** Format: uuid */
      clashingSlotId?: string;
      cap?: components['schemas']['Cap'];
      /** Format: uuid */
      inExchangeFor?: string;
      /** @enum {string} */
      heldBack?: 'QUOTA' | 'NOT_THEIR_DAY';
      together?: components['schemas']['Together'];
      parted?: boolean;
      since?: components['schemas']['Since'];
      /** Format: date-time */
      requestedAt: string;
      /** Format: date-time */
      decidedAt?: string;
      /** @enum {string} */
      companion?: 'COMPANION' | 'INTERPRETER';
    };
    SignupRequest: {
      /** Format: uuid */
      slotId: string;
      /** Format: uuid */
      participantId?: string;
      /** Format: uuid */
      inExchangeFor?: string;
      /** Format: uuid */
      invitationId?: string;
      keepsWaiting?: boolean;
    };
    SignupsStatus: {
      /** Format: int32 */
      lost: number;
      /** Format: int32 */
      twice: number;
      /** Format: int32 */
      decided: number;
      slots: components['schemas']['SlotSignups'][];
      outbox: components['schemas']['Backlog'];
      deadLetters?: {
        [key: string]: number;
      };
    };
    Since: {
      /** Format: int32 */
      freed: number;
      /** Format: int32 */
      ahead: number;
    };
    SlotAfter: {
      /** Format: uuid */
      slotId: string;
      /** Format: int32 */
      capacity: number;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      setAsideLeft: number;
    };
    SlotAttendance: {
      /** Format: uuid */
      slotId: string;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      present: number;
    };
    SlotHistories: {
      /** @description Without those that had not changed before the end of the period */
      slots: components['schemas']['SlotHistory'][];
    };
    SlotHistory: {
      /** Format: uuid */
      slotId: string;
      /** @description One for each step, in order */
      capacity: number[];
      confirmed: number[];
      waiting: number[];
    };
    SlotNumbers: {
      /** Format: uuid */
      slotId: string;
      /** Format: int32 */
      capacity: number;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      waiting: number;
      cancelled: boolean;
      /** Format: int32 */
      setAsideLeft: number;
      /** Format: int64 */
      version: number;
    };
    SlotParticipant: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      signupId: string;
      /** Format: int32 */
      number?: number;
      name: string;
      organisation?: string;
      fromSetAside: boolean;
      /** @enum {string} */
      companion?: 'COMPANION' | 'INTERPRETER';
      present?: components['schemas']['Presence'];
    };
    SlotParticipants: {
      confirmed: components['schemas']['SlotParticipant'][];
      waiting: components['schemas']['SlotParticipant'][];
    };
    SlotPlaces: {
      /** Format: uuid */
      slotId: string;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      overbooked: number;
      /** Format: int32 */
      tooMany: number;
    };
    SlotRequest: {
      /** Format: int32 */
      capacity?: number;
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
      meetingPoint?: components['schemas']['Place'];
      waitingList?: boolean;
      /** Format: int32 */
      perOrganisation?: number;
      /** Format: date-time */
      quotaUntil?: string;
      /** Format: int32 */
      setAside?: number;
      /** Format: date-time */
      setAsideUntil?: string;
    };
    SlotSignups: {
      /** Format: uuid */
      slotId: string;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      lost: number;
    };
    SlotState: {
      /** Format: uuid */
      slotId: string;
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      /** Format: int32 */
      capacity: number;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      waiting: number;
      waitingList: boolean;
      promoting: boolean;
      cancelled: boolean;
      /** Format: int32 */
      setAside: number;
      /** Format: int32 */
      setAsideLeft: number;
    };
    SlotView: {
      /** Format: uuid */
      id: string;
      key: string;
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      /** Format: date */
      day: string;
      meetingPoint: components['schemas']['MeetingPoint'];
      endPoint?: string;
      endPointEn?: string;
      /** Format: int32 */
      capacity: number;
      waitingList: boolean;
      /** Format: date-time */
      signupOpensAt: string;
      /** Format: date-time */
      signupClosesAt: string;
      cancelled: boolean;
      cancellationReason?: string;
      cancellationReasonEn?: string;
      /** Format: int32 */
      perOrganisation?: number;
      /** Format: date-time */
      quotaUntil?: string;
      /** Format: int32 */
      setAside?: number;
      /** Format: date-time */
      setAsideUntil?: string;
    };
    StoredData: {
      kind: string;
      rows: {
        [key: string]: unknown;
      }[];
    };
    StoredTick: {
      /** Format: uuid */
      slotId: string;
      present: boolean;
      /** Format: date-time */
      tickedAt: string;
      by?: string;
    };
    Subject: {
      nl: string;
      en?: string;
    };
    Summary: {
      nl: string;
      en?: string;
    };
    TestMailRequest: {
      /** @enum {string} */
      kind:
        | 'CONFIRMED'
        | 'WAITING_LIST'
        | 'PROMOTED'
        | 'EXCHANGED'
        | 'ASSIGNED'
        | 'ASSIGNED_INSTEAD'
        | 'HELD_BACK'
        | 'CONFIRMED_TOGETHER'
        | 'WAITING_TOGETHER'
        | 'PROMOTED_TOGETHER'
        | 'WITHDRAWN'
        | 'WITHDRAWN_BY_ORGANISER'
        | 'SLOT_CANCELLED'
        | 'SLOT_MOVED';
      language: string;
    };
    TickRequest: {
      /**
       * Format: date-time
       * @description The moment of the tick, if it is sent later. The tick with the latest moment counts.
       */
      at?: string;
    };
    Ticket: {
      /** Format: uuid */
      participantId: string;
      code: string;
      token: string;
      /** Format: date-time */
      validUntil: string;
    };
    TicketCheckRequest: {
      token?: string;
      code?: string;
    };
    TicketHolder: {
      /** Format: uuid */
      participantId: string;
      name: string;
      organisation?: string;
      places: components['schemas']['TicketPlace'][];
    };
    TicketPlace: {
      /** Format: uuid */
      signupId: string;
      /** Format: uuid */
      slotId: string;
      title: components['schemas']['Translated'];
      /** Format: date-time */
      start: string;
      /** Format: date-time */
      end: string;
      /** @enum {string} */
      companion?: 'COMPANION' | 'INTERPRETER';
      /** Format: date-time */
      presentSince?: string;
    };
    Title: {
      nl: string;
      en?: string;
    };
    Together: {
      /** Format: uuid */
      signupId: string;
      name: string;
      /** Format: int32 */
      position?: number;
    };
    ToldRemark: {
      /** Format: int32 */
      line: number;
      column?: string;
      code: string;
      message: string;
      value?: string;
      row?: string;
    };
    Totals: {
      /** Format: int32 */
      slots: number;
      /** Format: int32 */
      places: number;
      /** Format: int32 */
      confirmed: number;
      /** Format: int32 */
      waiting: number;
      /** Format: int32 */
      fullSlots: number;
      /** Format: int32 */
      participants: number;
    };
    Translated: {
      nl: string;
      en?: string;
    };
    TravelSpeeds: {
      /** Format: int32 */
      walking: number;
      /** Format: int32 */
      cycling: number;
    };
    /** @description In kilometres an hour; cycling is 0 if there are no bicycles */
    TravelSpeedsRequest: {
      /** Format: int32 */
      walking: number;
      /** Format: int32 */
      cycling: number;
    };
    ValueChange: {
      field: string;
      before?: string;
      after?: string;
    };
    Version: {
      version: string;
      commit: string;
    };
    WhatIf: {
      /**
       * Format: int64
       * @description Of the congress. Grows with every decision: the answer was true at this version
       */
      version: number;
      /**
       * Format: int32
       * @description How many people would be mailed
       */
      mailed: number;
      /** @description How many sign-ups each effect has; effects that nobody has are absent */
      counts: {
        [key: string]: number;
      };
      /** @description Those that change, as they would be */
      slots: components['schemas']['SlotAfter'][];
      /** @description The first 200, in the order of the decisions */
      effects: components['schemas']['Effect'][];
    };
    Wish: {
      /** Format: uuid */
      slotId?: string;
      /** Format: uuid */
      participantId?: string;
      congress?: string;
      path?: string;
    };
    WishView: {
      congress?: string;
      /** Format: uuid */
      slotId?: string;
      /** Format: uuid */
      participantId?: string;
      path?: string;
      /** @description Whether this browser asked for the mail. When it did not, somebody else may have asked: show the wish and let the person confirm it before acting on it. */
      askedHere: boolean;
    };
    Wishes: {
      /** @enum {string} */
      language: 'nl' | 'en';
    };
    Word: {
      nl: string;
      en?: string;
    };
  };
  responses: {
    /** @description The request cannot be understood, or a field is invalid (`malformed-request`, `invalid-fields`) */
    Invalid: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description There is no valid session (`sign-in-needed`) */
    SignInNeeded: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The session may not do this, or the request comes from another site's page (`forbidden`, `cross-site`) */
    Forbidden: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description It does not exist, or not for this session (`not-found`) */
    NotFound: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The answer is not available in a type that is accepted (`not-acceptable`) */
    NotAcceptable: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is too large (`too-large`) */
    TooLarge: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body's type cannot be read (`unsupported-media-type`) */
    UnsupportedMediaType: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests; come back later (`too-many-requests`) */
    TooManyRequests: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description A fault of the service (`fault`) */
    Fault: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too busy, or restarting; come back later (`service-unavailable`) */
    Unavailable: {
      headers: {
        'API-Version': components['headers']['API-Version'];
        'Retry-After': components['headers']['Retry-After'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description How many there are on a page */
    Limit: number;
    /** @description Which page, from 1 */
    Page: number;
    /** @description The slug of a congress */
    Congress: string;
  };
  requestBodies: never;
  headers: {
    /** @description The full version of this interface */
    'API-Version': string;
    /** @description In how many seconds to come back */
    'Retry-After': number;
    /** @description Where the pages before (`rel="prev"`) and after (`rel="next"`) are, if there are any (RFC 8288) */
    Link: string;
    /** @description How many there are on all pages */
    'Total-Count': number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listAdministrators: {
    parameters: {
      query?: {
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Administrator'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  addAdministrator: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdministratorRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Administrator'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  removeAdministrator: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `last-administrator` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:last-administrator';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listCongresses: {
    parameters: {
      query?: {
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressView'][];
        };
      };
      400: components['responses']['Invalid'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getCongress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressView'];
        };
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  putCongress: {
    parameters: {
      query?: {
        /** @description The slug of a congress: its programme is copied, without sign-ups and cancelled slots. */
        programmeOf?: string;
      };
      header?: {
        /** @description The `ETag` of the settings that are to be changed. Without it, any are changed. */
        'If-Match'?: string;
        /** @description `*`: the congress is only created. */
        'If-None-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CongressRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressView'];
        };
      };
      /** @description Created */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `slug-used-before` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:slug-used-before';
          };
        };
      };
      /** @description `changed-meanwhile`, `congress-exists` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile' | 'urn:meedoen:problem:congress-exists';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteCongress: {
    parameters: {
      query?: {
        confirmation?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `still-published` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:still-published';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listAnnouncements: {
    parameters: {
      query?: {
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  addAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnouncementRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag?: string;
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  countAudience: {
    parameters: {
      query?: {
        kind?: 'EVERYONE' | 'DAY' | 'SESSION' | 'SLOT' | 'WAITING_LIST' | 'ORGANISATION';
        of?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AudienceSize'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceAnnouncement: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnouncementRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `announcement-sent` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:announcement-sent';
          };
        };
      };
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `announcement-sent` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:announcement-sent';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  sendAnnouncement: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DispatchRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `announcement-stopped`, `nobody-to-write-to` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:announcement-stopped' | 'urn:meedoen:problem:nobody-to-write-to';
          };
        };
      };
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  stopAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  previewAnnouncement: {
    parameters: {
      query: {
        language?: 'nl' | 'en';
        participantId: string;
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementPreview'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listAnnouncementRecipients: {
    parameters: {
      query?: {
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NamedRecipient'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  retryAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `announcement-stopped`, `announcement-not-sent` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:announcement-stopped' | 'urn:meedoen:problem:announcement-not-sent';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  testAnnouncement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnouncementTestRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getAppearance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appearance'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeAppearance: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AppearanceRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appearance'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listAttendance: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressAttendance'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listAuditTrail: {
    parameters: {
      query?: {
        actor?: string;
        /** @description Only what timers did. */
        byClock?: boolean;
        action?:
          | 'CREATE_CONGRESS'
          | 'CHANGE_CONGRESS'
          | 'CHANGE_ORGANISERS'
          | 'PUBLISH_CONGRESS'
          | 'WITHDRAW_CONGRESS'
          | 'DELETE_CONGRESS'
          | 'IMPORT_PROGRAMME'
          | 'COPY_PROGRAMME'
          | 'IMPORT_PARTICIPANTS'
          | 'IMPORT_ORGANISATIONS'
          | 'ADD_SESSION'
          | 'CHANGE_SESSION'
          | 'CANCEL_SESSION'
          | 'ADD_SLOT'
          | 'CHANGE_SLOT'
          | 'CANCEL_SLOT'
          | 'END_PROMOTION'
          | 'END_QUOTA'
          | 'END_SET_ASIDE'
          | 'BEGIN_SLOT'
          | 'ERASE_PERSONAL_DATA'
          | 'CHANGE_PARTICIPANT'
          | 'ASSIGN_PLACE'
          | 'HAND_OVER_PLACE'
          | 'CHANGE_COMPANION'
          | 'WITHDRAW_SIGNUP'
          | 'REMOVE_PARTICIPANT'
          | 'ERASE_OWN_DATA'
          | 'ADD_ANNOUNCEMENT'
          | 'CHANGE_ANNOUNCEMENT'
          | 'DELETE_ANNOUNCEMENT'
          | 'SCHEDULE_ANNOUNCEMENT'
          | 'SEND_ANNOUNCEMENT'
          | 'STOP_ANNOUNCEMENT'
          | 'RETRY_ANNOUNCEMENT'
          | 'TEST_ANNOUNCEMENT'
          | 'SEND_REMINDERS'
          | 'DOWNLOAD_NAMES'
          | 'DOWNLOAD_REPORT';
        /** @description Kind and id, such as `slot/<id>`. */
        object?: string;
        /** @description The first day, in the time zone of the congress. */
        from?: string;
        /** @description The last day. */
        to?: string;
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntry'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  exportAuditTrail: {
    parameters: {
      query?: {
        actor?: string;
        /** @description Only what timers did. */
        byClock?: boolean;
        action?:
          | 'CREATE_CONGRESS'
          | 'CHANGE_CONGRESS'
          | 'CHANGE_ORGANISERS'
          | 'PUBLISH_CONGRESS'
          | 'WITHDRAW_CONGRESS'
          | 'DELETE_CONGRESS'
          | 'IMPORT_PROGRAMME'
          | 'COPY_PROGRAMME'
          | 'IMPORT_PARTICIPANTS'
          | 'IMPORT_ORGANISATIONS'
          | 'ADD_SESSION'
          | 'CHANGE_SESSION'
          | 'CANCEL_SESSION'
          | 'ADD_SLOT'
          | 'CHANGE_SLOT'
          | 'CANCEL_SLOT'
          | 'END_PROMOTION'
          | 'END_QUOTA'
          | 'END_SET_ASIDE'
          | 'BEGIN_SLOT'
          | 'ERASE_PERSONAL_DATA'
          | 'CHANGE_PARTICIPANT'
          | 'ASSIGN_PLACE'
          | 'HAND_OVER_PLACE'
          | 'CHANGE_COMPANION'
          | 'WITHDRAW_SIGNUP'
          | 'REMOVE_PARTICIPANT'
          | 'ERASE_OWN_DATA'
          | 'ADD_ANNOUNCEMENT'
          | 'CHANGE_ANNOUNCEMENT'
          | 'DELETE_ANNOUNCEMENT'
          | 'SCHEDULE_ANNOUNCEMENT'
          | 'SEND_ANNOUNCEMENT'
          | 'STOP_ANNOUNCEMENT'
          | 'RETRY_ANNOUNCEMENT'
          | 'TEST_ANNOUNCEMENT'
          | 'SEND_REMINDERS'
          | 'DOWNLOAD_NAMES'
          | 'DOWNLOAD_REPORT';
        /** @description Kind and id, such as `slot/<id>`. */
        object?: string;
        /** @description The first day, in the time zone of the congress. */
        from?: string;
        /** @description The last day. */
        to?: string;
        /** @description For people: headings, values and the name of the file are in the words of that language, whatever `Accept-Language` says. Without it they are names and codes, which stay the same. */
        language?: string;
      };
      header?: never;
      path: {
        format: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getAvailability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AvailabilityView'];
        };
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  followAvailability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['AvailabilityView'];
        };
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      /** @description `service-unavailable`, `too-many-streams` */
      503: {
        headers: {
          'Retry-After': components['headers']['Retry-After'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:service-unavailable' | 'urn:meedoen:problem:too-many-streams';
          };
        };
      };
    };
  };
  getCalendarSubscription: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarSubscription'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  putCalendarSubscription: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarSubscription'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteCalendarSubscription: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getCalendar: {
    parameters: {
      query?: {
        /** @description The key of a calendar subscription */
        key?: string;
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      400: components['responses']['Invalid'];
      /** @description `sign-in-needed` */
      401: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:sign-in-needed';
          };
        };
      };
      /** @description `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getDashboard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dashboard'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getDistribution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Distribution'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getDashboardHistory: {
    parameters: {
      query: {
        /** @description Where the first step begins */
        from: string;
        /** @description The length of a step */
        seconds: number;
        steps: number;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionHistory'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getSlotsHistory: {
    parameters: {
      query: {
        /** @description Where the first step begins */
        from: string;
        /** @description The length of a step */
        seconds: number;
        steps: number;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotHistories'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  followDashboard: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['Dashboard'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      /** @description `service-unavailable`, `too-many-streams` */
      503: {
        headers: {
          'Retry-After': components['headers']['Retry-After'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:service-unavailable' | 'urn:meedoen:problem:too-many-streams';
          };
        };
      };
    };
  };
  getFavourites: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Favourites'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  putFavourites: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Favourites'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Favourites'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  putFavourite: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description Of the slot */
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant`, `too-many-favourites` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:profile-needed'
              | 'urn:meedoen:problem:choose-participant'
              | 'urn:meedoen:problem:too-many-favourites';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteFavourite: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description Of the slot */
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listInvitations: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyInvitation'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  createInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InvitationRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnInvitation'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant`, `slot-cancelled`, `slot-begun`, `not-your-day`, `closed`, `congress-over`, `not-published`, `already-signed-up`, `together-already` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:profile-needed'
              | 'urn:meedoen:problem:choose-participant'
              | 'urn:meedoen:problem:slot-cancelled'
              | 'urn:meedoen:problem:slot-begun'
              | 'urn:meedoen:problem:not-your-day'
              | 'urn:meedoen:problem:closed'
              | 'urn:meedoen:problem:congress-over'
              | 'urn:meedoen:problem:not-published'
              | 'urn:meedoen:problem:already-signed-up'
              | 'urn:meedoen:problem:together-already';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `invitation-over` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:invitation-over';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeLogo: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'image/png': string;
        'image/jpeg': string;
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appearance'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  removeLogo: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appearance'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getLogo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        hash: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getMailChoices: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailChoices'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  putMailChoices: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailChoices'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailChoices'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getMailSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailSettings'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeMailSettings: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailSettings'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailSettings'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listMails: {
    parameters: {
      query?: {
        announcementId?: string;
        state?: 'WAITING' | 'STUCK' | 'SENT' | 'GIVEN_UP' | 'EXPIRED' | 'ABSORBED';
        participantId?: string;
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mails'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  countAnnouncementMails: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnouncementMailCounts'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  previewMail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PreviewRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPreview'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  sendTestMail: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestMailRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  putOwnProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Profile'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipantView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `listed`, `registered-with-another-address` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:listed' | 'urn:meedoen:problem:registered-with-another-address';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getTicket: {
    parameters: {
      query?: {
        /** @description Whose; optional if the mailbox acts for one participant */
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:profile-needed' | 'urn:meedoen:problem:choose-participant';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrganisations: {
    parameters: {
      query?: {
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Organisation'][];
        };
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  importOrganisations: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The `ETag` of a dry run. Then nothing is stored unless the effect is the same. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'application/json': components['schemas']['ImportRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Imported'];
        };
      };
      /** @description `malformed-request`, `invalid-fields`, `import-mistakes` */
      400: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:malformed-request'
              | 'urn:meedoen:problem:invalid-fields'
              | 'urn:meedoen:problem:import-mistakes';
          };
        };
      };
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listParticipants: {
    parameters: {
      query?: {
        search?: string;
        /** @description How many there are on a page */
        limit?: components['parameters']['Limit'];
        /** @description Which page, from 1 */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'Total-Count': components['headers']['Total-Count'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedParticipant'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  importParticipants: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The `ETag` of a dry run. Then nothing is stored unless the effect is the same. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'application/json': components['schemas']['ImportRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Imported'];
        };
      };
      /** @description `malformed-request`, `invalid-fields`, `import-mistakes` */
      400: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:malformed-request'
              | 'urn:meedoen:problem:invalid-fields'
              | 'urn:meedoen:problem:import-mistakes';
          };
        };
      };
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedParticipant'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  removeParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ParticipantRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListedParticipant'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `known-participant` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:known-participant';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listSignupsOfParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  assignPlace: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignmentRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Created */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description `malformed-request`, `invalid-fields`, `nothing-to-exchange` */
      400: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:malformed-request'
              | 'urn:meedoen:problem:invalid-fields'
              | 'urn:meedoen:problem:nothing-to-exchange';
          };
        };
      };
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `full`, `clash`, `conflict`, `slot-cancelled`, `slot-begun`, `congress-over`, `not-published`, `not-your-day`, `already-signed-up`, `nothing-to-hand-over`, `other-organisation`, `others-wait`, `no-room-for-companion` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:full'
              | 'urn:meedoen:problem:clash'
              | 'urn:meedoen:problem:conflict'
              | 'urn:meedoen:problem:slot-cancelled'
              | 'urn:meedoen:problem:slot-begun'
              | 'urn:meedoen:problem:congress-over'
              | 'urn:meedoen:problem:not-published'
              | 'urn:meedoen:problem:not-your-day'
              | 'urn:meedoen:problem:already-signed-up'
              | 'urn:meedoen:problem:nothing-to-hand-over'
              | 'urn:meedoen:problem:other-organisation'
              | 'urn:meedoen:problem:others-wait'
              | 'urn:meedoen:problem:no-room-for-companion';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawSignupOfParticipant: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        signupId: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `slot-begun`, `slot-cancelled`, `conflict` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              'urn:meedoen:problem:slot-begun' | 'urn:meedoen:problem:slot-cancelled' | 'urn:meedoen:problem:conflict';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  addCompanion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        signupId: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompanionRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `full`, `slot-begun`, `no-place` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:full' | 'urn:meedoen:problem:slot-begun' | 'urn:meedoen:problem:no-place';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  endCompanion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        signupId: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `slot-begun`, `no-place` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:slot-begun' | 'urn:meedoen:problem:no-place';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getParticipantStory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ParticipantStory'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getProgramme: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProgrammeView'];
        };
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  importProgramme: {
    parameters: {
      query?: {
        dryRun?: boolean;
      };
      header?: {
        /** @description The `ETag` of a dry run. Then nothing is stored unless the effect is the same. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'application/json': components['schemas']['ImportRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportedProgramme'];
        };
      };
      /** @description `malformed-request`, `invalid-fields`, `import-mistakes` */
      400: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:malformed-request'
              | 'urn:meedoen:problem:invalid-fields'
              | 'urn:meedoen:problem:import-mistakes';
          };
        };
      };
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  exportProgramme: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        format: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  publishCongress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawCongress: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CongressView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `signups-exist` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:signups-exist';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getReminderSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderSettings'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeReminderSettings: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReminderSettings'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderSettings'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listReports: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReportList'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadMailReport: {
    parameters: {
      query?: {
        /** @description For people: headings, values and the name of the file are in the words of that language, whatever `Accept-Language` says. Without it they are names and codes, which stay the same. */
        language?: string;
      };
      header?: never;
      path: {
        format: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  downloadReport: {
    parameters: {
      query?: {
        /** @description Only what is on that day. */
        day?: string;
        /** @description Only what is about that slot. */
        slot?: string;
        /** @description For people: headings, values and the name of the file are in the words of that language, whatever `Accept-Language` says. Without it they are names and codes, which stay the same. */
        language?: string;
      };
      header?: never;
      path: {
        /** @description As in the list of reports. */
        report: string;
        format: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getRetention: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RetentionView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  exportScheduleJson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  exportScheduleXml: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/xml': string;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  addSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionDescription'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag?: string;
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionToChange'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionToChange'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceSession: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SessionDescription'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionToChange'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Cancellation'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  addSlot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSlot'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          ETag?: string;
          Location?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getSettings: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SettingsView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listSignups: {
    parameters: {
      query?: {
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  requestSignup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignupRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Created */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description `malformed-request`, `invalid-fields`, `nothing-to-exchange` */
      400: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:malformed-request'
              | 'urn:meedoen:problem:invalid-fields'
              | 'urn:meedoen:problem:nothing-to-exchange';
          };
        };
      };
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `full`, `clash`, `quota`, `cap`, `partner`, `conflict`, `profile-needed`, `choose-participant`, `slot-cancelled`, `slot-begun`, `not-open-yet`, `closed`, `congress-over`, `not-published`, `not-your-day`, `already-signed-up`, `partner-signed-up`, `invitation-open`, `invitation-over` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:full'
              | 'urn:meedoen:problem:clash'
              | 'urn:meedoen:problem:quota'
              | 'urn:meedoen:problem:cap'
              | 'urn:meedoen:problem:partner'
              | 'urn:meedoen:problem:conflict'
              | 'urn:meedoen:problem:profile-needed'
              | 'urn:meedoen:problem:choose-participant'
              | 'urn:meedoen:problem:slot-cancelled'
              | 'urn:meedoen:problem:slot-begun'
              | 'urn:meedoen:problem:not-open-yet'
              | 'urn:meedoen:problem:closed'
              | 'urn:meedoen:problem:congress-over'
              | 'urn:meedoen:problem:not-published'
              | 'urn:meedoen:problem:not-your-day'
              | 'urn:meedoen:problem:already-signed-up'
              | 'urn:meedoen:problem:partner-signed-up'
              | 'urn:meedoen:problem:invitation-open'
              | 'urn:meedoen:problem:invitation-over';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      /** @description `too-many-requests`, `changing-too-often` */
      429: {
        headers: {
          'Retry-After': components['headers']['Retry-After'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:too-many-requests' | 'urn:meedoen:problem:changing-too-often';
          };
        };
      };
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  followSignups: {
    parameters: {
      query?: {
        participantId?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['Signup'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      /** @description `service-unavailable`, `too-many-streams` */
      503: {
        headers: {
          'Retry-After': components['headers']['Retry-After'];
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:service-unavailable' | 'urn:meedoen:problem:too-many-streams';
          };
        };
      };
    };
  };
  withdrawSignup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signup'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `slot-begun`, `slot-cancelled`, `conflict` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              'urn:meedoen:problem:slot-begun' | 'urn:meedoen:problem:slot-cancelled' | 'urn:meedoen:problem:conflict';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  tickOff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TickRequest'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `has-no-place` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:has-no-place';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  undoTick: {
    parameters: {
      query?: {
        /** @description The moment of the tick, if it is sent later. The tick with the latest moment counts. */
        at?: string;
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getSlot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelSlot: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeSlot: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SlotRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          ETag?: string;
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `slot-cancelled` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:slot-cancelled';
          };
        };
      };
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  cancelSlotWithReason: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of what is to be changed. Without it, any version is changed. */
        'If-Match'?: string;
      };
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Cancellation'];
      };
    };
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `changed-meanwhile` */
      412: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:changed-meanwhile';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listSlotParticipants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SlotParticipants'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  exportSlotParticipants: {
    parameters: {
      query?: {
        /** @description For people: headings, values and the name of the file are in the words of that language, whatever `Accept-Language` says. Without it they are names and codes, which stay the same. */
        language?: string;
      };
      header?: never;
      path: {
        id: string;
        format: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  considerSlotChange: {
    parameters: {
      query?: {
        capacity?: number;
        start?: string;
        end?: string;
        /** @description Of the new start, in the time zone of the congress */
        day?: string;
        /** @description Whether one can wait */
        waitingList?: boolean;
        /** @description 0: without a limit */
        perOrganisation?: number;
        /** @description How many places only organisers give */
        setAside?: number;
        /** @description Whether the meeting point changes */
        elsewhere?: boolean;
        /** @description The slot is cancelled; everything else is ignored */
        cancelled?: boolean;
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIf'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  considerAssignment: {
    parameters: {
      query: {
        participantId: string;
        /** @description Whether the place may be one more than the capacity */
        overCapacity?: boolean;
        /** @description The participant's sign-up whose place is given up */
        inExchangeFor?: string;
        /** @description Whether that may be although others wait */
        beforeWaiting?: boolean;
        /** @description The participant whose place in the slot is handed over */
        handedOverBy?: string;
        /** @description The participant's, by its id; absent: they have none */
        organisation?: string;
        /** @description On which the participant may take part; absent: every day */
        days?: string[];
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentWhatIf'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  considerCompanion: {
    parameters: {
      query: {
        /** @description The participant beside whom it is */
        participantId: string;
        /** @description Absent: no companion any more */
        companion?: 'COMPANION' | 'INTERPRETER';
        /** @description Whether the place may be one more than the capacity */
        overCapacity?: boolean;
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssignmentWhatIf'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  considerWithdrawal: {
    parameters: {
      query: {
        participantId: string;
      };
      header?: never;
      path: {
        id: string;
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIf'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getMailStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailStatus'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getPlacesStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlacesStatus'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getSignupsStatus: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignupsStatus'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  checkTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TicketCheckRequest'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketHolder'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      /** @description `ticket-forged`, `ticket-outdated`, `ticket-of-another-congress`, `ticket-holder-left`, `ticket-code-unknown` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:ticket-forged'
              | 'urn:meedoen:problem:ticket-outdated'
              | 'urn:meedoen:problem:ticket-of-another-congress'
              | 'urn:meedoen:problem:ticket-holder-left'
              | 'urn:meedoen:problem:ticket-code-unknown';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listTicketKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  considerRulesChange: {
    parameters: {
      query?: {
        /** @description All of them, such as `ALL-DAY-2,VISIT-CONGRESS-1`; empty: no caps */
        caps?: string;
        pairPasses?: number;
        /** @description Of slots on this day and later, free places go to the waiting list; of earlier ones, they do not */
        promotingFrom?: string;
      };
      header?: never;
      path: {
        /** @description The slug of a congress */
        congress: components['parameters']['Congress'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIf'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  openInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Link'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedInvitation'];
        };
      };
      400: components['responses']['Invalid'];
      403: components['responses']['Forbidden'];
      /** @description `not-found` */
      404: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:not-found';
          };
        };
      };
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  acceptInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Acceptance'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnInvitation'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:not-found';
          };
        };
      };
      406: components['responses']['NotAcceptable'];
      /** @description `profile-needed`, `choose-participant`, `slot-cancelled`, `slot-begun`, `not-your-day`, `closed`, `congress-over`, `not-published`, `already-signed-up`, `partner-signed-up`, `invitation-over`, `own-invitation`, `together-already` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:profile-needed'
              | 'urn:meedoen:problem:choose-participant'
              | 'urn:meedoen:problem:slot-cancelled'
              | 'urn:meedoen:problem:slot-begun'
              | 'urn:meedoen:problem:not-your-day'
              | 'urn:meedoen:problem:closed'
              | 'urn:meedoen:problem:congress-over'
              | 'urn:meedoen:problem:not-published'
              | 'urn:meedoen:problem:already-signed-up'
              | 'urn:meedoen:problem:partner-signed-up'
              | 'urn:meedoen:problem:invitation-over'
              | 'urn:meedoen:problem:own-invitation'
              | 'urn:meedoen:problem:together-already';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  showInviter: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Link'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Colleague'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      /** @description `forbidden`, `cross-site`, `may-not-take-part` */
      403: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:forbidden'
              | 'urn:meedoen:problem:cross-site'
              | 'urn:meedoen:problem:may-not-take-part';
          };
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:not-found';
          };
        };
      };
      406: components['responses']['NotAcceptable'];
      /** @description `invitation-over` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:invitation-over';
          };
        };
      };
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listLoginSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LoginSessionView'][];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  openLoginSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginSessionRequest'];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SignedInView'];
        };
      };
      /** @description `malformed-request`, `invalid-fields`, `sign-in-expired`, `wrong-code`, `only-links` */
      400: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?:
              | 'urn:meedoen:problem:malformed-request'
              | 'urn:meedoen:problem:invalid-fields'
              | 'urn:meedoen:problem:sign-in-expired'
              | 'urn:meedoen:problem:wrong-code'
              | 'urn:meedoen:problem:only-links';
          };
        };
      };
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  endLoginSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  endCurrentLoginSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  endLoginSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  changeMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Wishes'];
      };
    };
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeView'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      /** @description `last-organiser`, `last-administrator` */
      409: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            type?: 'urn:meedoen:problem:last-organiser' | 'urn:meedoen:problem:last-administrator';
          };
        };
      };
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  exportMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Export'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  listMyMails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MyMails'];
        };
      };
      400: components['responses']['Invalid'];
      401: components['responses']['SignInNeeded'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  askAboutReminders: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From a reminder */
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description See Other */
      303: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  declineReminders: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description From a reminder */
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No Content */
      204: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Invalid'];
      404: components['responses']['NotFound'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  requestSignIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      /** @description Accepted */
      202: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: string;
          };
        };
      };
      400: components['responses']['Invalid'];
      403: components['responses']['Forbidden'];
      406: components['responses']['NotAcceptable'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OK */
      200: {
        headers: {
          'API-Version': components['headers']['API-Version'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Version'];
        };
      };
      400: components['responses']['Invalid'];
      406: components['responses']['NotAcceptable'];
      429: components['responses']['TooManyRequests'];
      500: components['responses']['Fault'];
      503: components['responses']['Unavailable'];
    };
  };
}
