package org.betweensessions.content.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a part into a complete scenario, as the documentation says: front matter for front matter (and then the section below it), a section for the one with the same
 * heading (an option for the one with the same letter), anything else at the end of the last scene.
 */
record Splice(String complete, String part) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");
    private static final Pattern OPTION = Pattern.compile("### ([A-H])\\..*");

    String whole() {
        List<String> lines = new ArrayList<>(complete.lines().toList());
        String first = part.lines().findFirst().orElseThrow();
        if (first.equals("---")) {
            int below = part.indexOf("\n---\n\n#");
            String front = below < 0 ? part : part.substring(0, below + "\n---\n".length());
            String fronted = new Splice(complete, front).replace(lines, 0, lines.lastIndexOf("---") + 1);
            return below < 0
                    ? fronted
                    : new Splice(fronted, part.substring(front.length()).strip()).whole();
        }
        int from = matching(lines, first);
        if (from >= 0) {
            return replace(lines, from, end(lines, from));
        }
        int endings = 0;
        while (!lines.get(endings).startsWith("# Ending")) {
            endings++;
        }
        return replace(lines, endings, endings);
    }

    private String replace(List<String> lines, int from, int to) {
        List<String> whole = new ArrayList<>(lines.subList(0, from));
        whole.addAll(part.lines().toList());
        whole.add("");
        whole.addAll(lines.subList(to, lines.size()));
        return String.join("\n", whole) + "\n";
    }

    private static int matching(List<String> lines, String heading) {
        int same = lines.indexOf(heading);
        Matcher option = OPTION.matcher(heading);
        if (same >= 0 || !option.matches()) {
            return same;
        }
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).startsWith("### " + option.group(1) + ".")) {
                return index;
            }
        }
        return -1;
    }

    private static int end(List<String> lines, int from) {
        int level = level(lines.get(from));
        int end = from + 1;
        while (end < lines.size() && (level(lines.get(end)) == 0 || level(lines.get(end)) > level)) {
            end++;
        }
        return end;
    }

    private static int level(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches() ? heading.group(1).length() : 0;
    }
}
