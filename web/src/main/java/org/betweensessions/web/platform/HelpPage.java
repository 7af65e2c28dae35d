package org.betweensessions.web.platform;

/** One document of the help. */
record HelpPage(String name, String title) {}
