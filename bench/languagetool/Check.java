import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Checks a file, or every file of a folder, with LanguageTool's American English, all rules that are on by default. */
public final class Check {
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    int count = 0;
    try (var found = Files.walk(target)) {
      List<Path> files = found.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) count += tool.check(Files.readString(file)).size();
    }
    System.out.println(count + " findings");
  }
}
