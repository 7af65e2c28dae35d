package org.betweensessions.web.accounts;

/** What the summary above a form says of one field. */
record FieldFault(String field, String message) {}
