package org.betweensessions.web.attempts;

@OnTrial
class StoredMovesTests extends StoredMovesContract {}
