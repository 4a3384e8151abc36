package org.polyvocal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.polyvocal.model.Span;

/// Writes one invented interview, turn by turn, noting where words and sentences stand.
final class InterviewWriter {
    private static final List<String> QUESTIONS = List.of("Could you tell me about a time when that happened?",
            "And what did you do then?",
            "Who else was part of that?", "Mm-hm.", "Yes.", "How did that come to be decided?", "Can you give me an example?",
            "What would you want to be different?", "And before that?", "Why do you think that was?", "Thank you.",
            "Going back to the meeting, what was said?");
    private static final List<String> PHRASES = List.of("at the end of the day", "to be honest", "in terms of", "a lot of people",
            "on the other hand", "as far as I know", "you know what I mean", "the senior leadership team", "nobody told us why",
            "in the first place", "that kind of thing", "the head of year", "more often than not", "it is what it is");
    private static final List<String> ODDS = List.of("£200", "1998", "2014", "thirty-odd", "Ofsted", "Year", "9B", "naïve",
            "café");

    private final Vocabulary vocabulary;
    private final RandomGenerator random;
    private final List<String> topic;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    InterviewWriter(Vocabulary vocabulary, RandomGenerator random) {
        this.vocabulary = vocabulary;
        this.random = random;
        this.topic = IntStream.range(0, 40).mapToObj(_ -> vocabulary.ranked(random.nextInt(150, 6_000))).toList();
    }

    Interview write(int number, int length) {
        text.append("Interview %04d\nParticipant P%04d\n\n".formatted(number, number));
        var seconds = 5;
        for (var asking = true; words.size() < length; asking = !asking) {
            var before = words.size();
            text.append("[%02d:%02d:%02d] ".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60))
                    .append(asking ? "Interviewer" : "P%04d".formatted(number)).append(": ");
            if (asking) ask();
            else talk(turnLength());
            text.append("\n\n");
            seconds += 2 + (words.size() - before) / 3;
        }
        return new Interview(number, text.toString(), List.copyOf(words), List.copyOf(sentences));
    }

    private void ask() {
        if (random.nextDouble() < 0.6) sentence(List.of(Vocabulary.one(random, QUESTIONS).split(" ")), "");
        else talk(random.nextInt(8, 35));
    }

    private void talk(int length) {
        var end = words.size() + length;
        sentence(thoughts(), stop());
        while (words.size() < end) {
            text.append(' ');
            sentence(thoughts(), stop());
        }
    }

    /// The words of one sentence.
    private List<String> thoughts() {
        var length = Math.clamp((long) around(2.5, 0.5), 3, 45);
        var sentence = new ArrayList<String>();
        while (sentence.size() < length) {
            var dice = random.nextDouble();
            if (dice < 0.012) sentence.addAll(List.of(Vocabulary.one(random, PHRASES).split(" ")));
            else if (dice < 0.05) sentence.add(Vocabulary.one(random, topic));
            else if (dice < 0.052) sentence.add(Vocabulary.one(random, ODDS));
            else sentence.add(vocabulary.any(random));
        }
        var first = sentence.getFirst();
        sentence.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
        return sentence;
    }

    private void sentence(List<String> said, String stop) {
        var start = text.length();
        for (var at = 0; at < said.size(); at++) {
            if (at > 0) text.append(pause(at, said.size())).append(' ');
            var from = text.length();
            text.append(said.get(at));
            words.add(new Span(from, from + said.get(at).replaceAll("[?.,]+$", "").length()));
        }
        text.append(stop);
        sentences.add(new Span(start, text.length()));
    }

    private String pause(int at, int length) {
        if (at < 3 || at > length - 3) return "";
        var dice = random.nextDouble();
        return dice < 0.07 ? "," : dice < 0.08 ? " – erm," : dice < 0.085 ? " (laughs)" : "";
    }

    private String stop() {
        var dice = random.nextDouble();
        return dice < 0.75 ? "." : dice < 0.9 ? "?" : "…";
    }

    private int turnLength() {
        return Math.clamp((long) around(4.4, 0.7), 12, 400);
    }

    /// Lengths of sentences and turns are log-normal: most are short, and some go on.
    private double around(double middle, double spread) {
        return Math.exp(middle + spread * random.nextGaussian());
    }
}
