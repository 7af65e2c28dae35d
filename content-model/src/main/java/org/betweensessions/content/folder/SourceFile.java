package org.betweensessions.content.folder;

/**
 * A text file of the folder.
 *
 * @param path within the folder, with slashes
 */
record SourceFile(String path, String text) {

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name without its ending. */
    String slug() {
        return name().substring(0, name().lastIndexOf('.'));
    }

    /** The folder directly under the first one, or empty. */
    String area() {
        String[] parts = path.split("/");
        return parts.length > 2 ? parts[1] : "";
    }
}
