import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the illustrations of the sample stories as small indexed PNG files.
 *
 * <p>Run with {@code java samples/DrawPictures.java [folder]}. The folder defaults to
 * {@code samples/pictures} (or {@code pictures} when started inside {@code samples}). Every random
 * choice has a fixed seed, no text is drawn, and nothing outside the JDK is needed.
 */
public final class DrawPictures {

  static final int W = 1200;
  static final int H = 750;

  /** A colour this common is a flat area and is kept exactly. */
  static final int FLAT = 400;

  static final int MAX_FLAT = 190;

  /** Colours for everything else, which is the smoothed edges. */
  static final int EDGES = 24;

  static final Color PAPER = c(0xEFEAE2);
  static final Color CREAM = c(0xFBF7EF);
  static final Color SAND = c(0xE4D4BA);
  static final Color STONE = c(0xCFC2AE);
  static final Color GREY = c(0xA79E92);
  static final Color CLAY = c(0xCB8A62);
  static final Color BRICK = c(0xB2603F);
  static final Color BROWN = c(0x6E4A35);
  static final Color OCHRE = c(0xE0A64B);
  static final Color SUN = c(0xF6CE7F);
  static final Color TEAL = c(0x0B6E64);
  static final Color TEAL_DARK = c(0x07423D);
  static final Color TEAL_MID = c(0x3F9186);
  static final Color TEAL_PALE = c(0xA3C8BF);
  static final Color OLIVE = c(0x8A9655);
  static final Color OLIVE_DARK = c(0x5A6736);
  static final Color INK = c(0x2A3034);

  private DrawPictures() {}

  public static void main(String[] args) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Path folder;
    if (args.length > 0) {
      folder = Path.of(args[0]);
    } else {
      folder = Files.isDirectory(Path.of("samples")) ? Path.of("samples", "pictures") : Path.of("pictures");
    }
    Files.createDirectories(folder);
    Map<String, Consumer<Graphics2D>> all = new LinkedHashMap<>();
    all.put("olive-grove", DrawPictures::oliveGrove);
    all.put("old-town", DrawPictures::oldTown);
    all.put("river-bridge", DrawPictures::riverBridge);
    all.put("stadium", DrawPictures::stadium);
    all.put("solar-panels", DrawPictures::solarPanels);
    all.put("book-fair", DrawPictures::bookFair);
    all.put("clinic", DrawPictures::clinic);
    all.put("rain-mountains", DrawPictures::rainMountains);
    all.put("bakery", DrawPictures::bakery);
    all.put("bus", DrawPictures::bus);
    all.put("satellite", DrawPictures::satellite);
    all.put("classroom", DrawPictures::classroom);
    all.put("wetland", DrawPictures::wetland);
    all.put("oud-workshop", DrawPictures::oudWorkshop);
    long total = 0;
    for (Map.Entry<String, Consumer<Graphics2D>> e : all.entrySet()) {
      BufferedImage image = new BufferedImage(W, H, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      e.getValue().accept(g);
      g.dispose();
      Path file = folder.resolve(e.getKey() + ".png");
      write(indexed(image), file);
      long size = Files.size(file);
      total += size;
      System.out.println(file.getFileName() + "  " + size + " bytes");
    }
    System.out.println("total  " + total + " bytes");
  }

  static void write(BufferedImage image, Path file) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionQuality(0f); // for PNG: the smallest file
    Files.deleteIfExists(file);
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
  }

  // ---------------------------------------------------------------- scenes

  static void oliveGrove(Graphics2D g) {
    sky(g, c(0xDCE7E0), c(0xF8E3BC), 470);
    sun(g, 850, 215, 62);
    hills(g, 11, 360, 70, 0.8, c(0xB9CDBF));
    hills(g, 12, 415, 60, 1.1, c(0x95B39B));
    hills(g, 13, 465, 45, 1.3, c(0x7E9B6D));
    g.setColor(c(0xCDA872));
    g.fill(hill(14, 505, 16, 0.7));
    g.setColor(c(0xBD9560));
    for (int i = -16; i <= 16; i++) {
      Path2D p = new Path2D.Double();
      p.moveTo(600 + i * 22, 512);
      p.lineTo(600 + i * 150 - 22, H);
      p.lineTo(600 + i * 150 + 22, H);
      p.closePath();
      g.fill(p);
    }
    double[][] rows = {{520, 0.34, 108}, {556, 0.5, 158}, {612, 0.74, 232}, {702, 1.12, 350}};
    Random r = new Random(15);
    int k = 0;
    for (double[] row : rows) {
      double offset = (k++ % 2) * row[2] / 2;
      for (double x = 600 - 5 * row[2] * 1.5 + offset; x < W + 150; x += row[2]) {
        if (x > -150) {
          olive(g, x + r.nextInt(14) - 7, row[0], row[1], r);
        }
      }
    }
    birds(g, 300, 170, 5, 21);
  }

  static void oldTown(Graphics2D g) {
    g.setColor(c(0xF9E7C4));
    g.fillRect(0, 0, W, H);
    // the bright end of the lane
    double vx = 640;
    double vy = 430;
    g.setColor(c(0xEBCF9F));
    g.fill(rect(540, 290, 200, 178));
    g.setColor(c(0xD9B483));
    g.fill(arch(598, 468, 80, 130));
    g.setColor(TEAL);
    g.fill(arch(610, 468, 56, 106));
    g.setColor(TEAL_DARK);
    g.fill(rect(637, 376, 2, 92));
    Color far = c(0xE6C99D);
    Color near = c(0x9A6A4A);
    int n = 5;
    Area paving = new Area();
    for (int i = 0; i < n; i++) {
      double s = Math.pow(1.62, i) * 0.2;
      double t = i / (double) (n - 1);
      double half = 430 * s;
      double top = vy - 560 * s;
      double floor = vy + 190 * s;
      Area wall = new Area(new Rectangle2D.Double(-10, -10, W + 20, H + 20));
      Shape opening = arch(vx - half, floor + 2000, half * 2, floor + 2000 - top);
      wall.subtract(new Area(opening));
      // floor stays visible
      Path2D ground = new Path2D.Double();
      double nextFloor = vy + 190 * s * 1.62;
      double nextHalf = half * 1.62;
      paving.add(new Area(new Rectangle2D.Double(vx - nextHalf, floor, nextHalf * 2, i == n - 1 ? H : nextFloor - floor)));
      g.setColor(mix(c(0xE9D3AE), c(0xB58E68), t));
      ground.append(new Rectangle2D.Double(-10, floor, W + 20, H), false);
      Area band = new Area(ground);
      wall.subtract(band);
      g.fill(new Rectangle2D.Double(-10, floor, W + 20, nextFloor - floor + 60));
      g.setColor(mix(far, near, t));
      g.fill(wall);
      // voussoirs, light and dark in turn
      Area ring = new Area(arch(vx - half - 46 * s, floor + 2000, half * 2 + 92 * s, floor + 2000 - top + 52 * s));
      ring.subtract(new Area(opening));
      ring.intersect(new Area(new Rectangle2D.Double(-2000, -2000, 5000, 2000 + floor)));
      g.setColor(mix(c(0xF4E4C6), c(0xD8B48B), t));
      g.fill(ring);
      Area stripes = new Area();
      double cy = top + half * 1.1;
      for (int a = 0; a < 26; a += 2) {
        double a0 = Math.PI + a * Math.PI / 25 - 0.0;
        double a1 = Math.PI + (a + 1) * Math.PI / 25;
        Path2D w = new Path2D.Double();
        w.moveTo(vx, cy);
        w.lineTo(vx + 3000 * Math.cos(a0), cy + 3000 * Math.sin(a0));
        w.lineTo(vx + 3000 * Math.cos(a1), cy + 3000 * Math.sin(a1));
        w.closePath();
        stripes.add(new Area(w));
      }
      for (double y = cy + 40 * s; y < floor; y += 80 * s) {
        stripes.add(new Area(new Rectangle2D.Double(-100, y, W + 200, 40 * s)));
      }
      stripes.intersect(ring);
      g.setColor(mix(c(0xC98F66), c(0x7A4F38), t));
      g.fill(stripes);
    }
    // paving lines
    g.setClip(paving);
    g.setColor(alpha(c(0x6E4A35), 60));
    g.setStroke(new BasicStroke(2.2f));
    for (int i = -7; i <= 7; i++) {
      g.draw(new Line2D.Double(vx + i * 14, vy + 42, vx + i * 190, H + 60));
    }
    double d = 48;
    for (int i = 0; i < 7; i++) {
      double y = vy + d;
      g.draw(new Line2D.Double(0, y, W, y));
      d *= 1.38;
    }
    g.setClip(null);
    // a lantern and plants
    lantern(g, 640, 150, 1.25);
    pot(g, 292, 668, 1.0);
    pot(g, 985, 690, 1.25);
  }

  static void riverBridge(Graphics2D g) {
    sky(g, c(0xCFE0DA), c(0xF9E1B7), 430);
    sun(g, 330, 190, 56);
    hills(g, 31, 300, 60, 0.9, c(0xB6CCC0));
    // the town behind
    Random r = new Random(32);
    for (int layer = 0; layer < 2; layer++) {
      int x = -20;
      while (x < W) {
        int w = 54 + r.nextInt(56);
        int h = 60 + r.nextInt(80) - layer * 15;
        Color base = layer == 0 ? mix(c(0xDCC6A4), c(0xC9B08C), r.nextDouble()) : mix(c(0xC99B73), c(0xE3C79B), r.nextDouble());
        int y = 420 + layer * 24 - h;
        g.setColor(base);
        g.fillRect(x, y, w, 200);
        g.setColor(mix(base, BROWN, 0.5));
        for (int wy = y + 16; wy < 400; wy += 30) {
          for (int wx = x + 11; wx < x + w - 16; wx += 24) {
            g.fill(arch(wx, wy + 15, 9, 15));
          }
        }
        x += w + (layer == 0 ? 0 : r.nextInt(40));
      }
    }
    g.setColor(TEAL_MID);
    g.fill(new Arc2D.Double(770, 262, 110, 110, 0, 180, Arc2D.PIE));
    g.setColor(c(0xDCC6A4));
    g.fillRect(770, 316, 110, 40);
    g.setColor(TEAL);
    g.fillRect(823, 244, 4, 20);
    for (int x : new int[] {40, 92, 1070, 1124, 1172}) {
      cypress(g, x, 470, 120 + (x % 37), TEAL_DARK);
    }
    // water
    bands(g, 455, H, c(0x8FBDB4), c(0x2E7D73), 12);
    // bridge
    Area bridge = new Area();
    Path2D deck = new Path2D.Double();
    deck.moveTo(-10, 372);
    deck.quadTo(600, 292, W + 10, 372);
    deck.lineTo(W + 10, 520);
    deck.lineTo(-10, 520);
    deck.closePath();
    bridge.add(new Area(deck));
    double[] cx = {150, 365, 600, 835, 1050};
    double[] hw = {74, 86, 98, 86, 74};
    for (int i = 0; i < 5; i++) {
      bridge.subtract(new Area(roundArch(cx[i] - hw[i], 530, hw[i] * 2, 520 - 408 + hw[i] * 0.35)));
    }
    // reflection
    AffineTransform mirror = new AffineTransform(1, 0, 0, -0.75, 0, 520 + 520 * 0.75);
    g.setColor(alpha(TEAL_DARK, 105));
    g.fill(bridge.createTransformedArea(mirror));
    g.setColor(c(0xC79B70));
    g.fill(bridge);
    g.setClip(bridge);
    g.setColor(c(0xB98A61));
    for (int y = 330, k = 0; y < 520; y += 24, k++) {
      for (int x = (k % 2) * 40 - 20; x < W; x += 80) {
        if (((x / 40) + k * 3) % 4 == 0) {
          g.fillRect(x, y, 76, 22);
        }
      }
    }
    g.setClip(null);
    for (int i = 0; i < 5; i++) {
      Area ring = new Area(roundArch(cx[i] - hw[i] - 12, 520, hw[i] * 2 + 24, 112 + hw[i] * 0.35 + 2));
      ring.subtract(new Area(roundArch(cx[i] - hw[i], 530, hw[i] * 2, 112 + hw[i] * 0.35)));
      ring.intersect(new Area(new Rectangle2D.Double(0, 0, W, 520)));
      g.setColor(c(0x8D5E40));
      g.fill(ring);
    }
    for (int i = 0; i < 4; i++) {
      double x = (cx[i] + hw[i] + cx[i + 1] - hw[i + 1]) / 2;
      Path2D foot = new Path2D.Double();
      foot.moveTo(x - 32, 524);
      foot.lineTo(x, 440);
      foot.lineTo(x + 32, 524);
      foot.closePath();
      g.setColor(c(0xA97B55));
      g.fill(foot);
    }
    g.setColor(c(0x8D5E40));
    g.setStroke(new BasicStroke(9, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
    Path2D rail = new Path2D.Double();
    rail.moveTo(-10, 372);
    rail.quadTo(600, 292, W + 10, 372);
    g.draw(rail);
    // walkers
    person(g, 520, 331, 0.62, TEAL, 1);
    person(g, 560, 330, 0.5, BRICK, 2);
    person(g, 735, 336, 0.62, TEAL_DARK, 3);
    // ripples
    ripples(g, 33, 540, H - 10, 46, alpha(c(0xE8F0E6), 130));
    g.setColor(OLIVE_DARK);
    g.fill(hill(34, 725, 18, 1.1));
  }

  static void stadium(Graphics2D g) {
    sky(g, c(0x06302F), c(0x2E7B72), 420);
    Random r = new Random(41);
    g.setColor(alpha(CREAM, 150));
    for (int i = 0; i < 50; i++) {
      double s = 1.5 + r.nextDouble() * 2;
      g.fill(new Ellipse2D.Double(r.nextInt(W), r.nextInt(230), s, s));
    }
    hills(g, 42, 330, 40, 0.9, c(0x0D4A45));
    // far and side stands
    Path2D bowl = new Path2D.Double();
    bowl.moveTo(-10, 300);
    bowl.quadTo(600, 240, W + 10, 300);
    bowl.lineTo(W + 10, H);
    bowl.lineTo(-10, H);
    bowl.closePath();
    g.setColor(c(0x8B5A42));
    g.fill(bowl);
    // crowd
    Color[] crowd = {SAND, CREAM, TEAL_PALE, OCHRE, BRICK, TEAL};
    g.setClip(bowl);
    for (int row = 0; row < 9; row++) {
      double y0 = 316 + row * 21;
      g.setColor(mix(c(0x7C4E3A), c(0x5D3A2D), row / 9.0));
      Path2D tier = new Path2D.Double();
      tier.moveTo(-10, y0 + 16);
      tier.quadTo(600, y0 - 40, W + 10, y0 + 16);
      tier.lineTo(W + 10, y0 + 21 + 16);
      tier.quadTo(600, y0 + 21 - 40, -10, y0 + 21 + 16);
      tier.closePath();
      g.fill(tier);
      for (int x = 8; x < W; x += 23) {
        double u = x / (double) W;
        double y = (1 - u) * (1 - u) * (y0 + 16) + 2 * u * (1 - u) * (y0 - 40) + u * u * (y0 + 16);
        if (r.nextInt(10) < 8) {
          g.setColor(crowd[r.nextInt(crowd.length)]);
          g.fill(new Ellipse2D.Double(x, y + 2, 12, 12));
        }
      }
    }
    g.setClip(null);
    // roof edge
    g.setColor(c(0xE9DDC8));
    Path2D roof = new Path2D.Double();
    roof.moveTo(-10, 268);
    roof.quadTo(600, 214, W + 10, 268);
    roof.lineTo(W + 10, 304);
    roof.quadTo(600, 244, -10, 304);
    roof.closePath();
    g.fill(roof);
    g.setColor(TEAL);
    for (int i = 0; i < 30; i++) {
      if (i % 2 == 0) {
        double u = i / 30.0;
        double u2 = (i + 1) / 30.0;
        Path2D p = new Path2D.Double();
        p.moveTo(u * W, q(u, 268, 214));
        p.lineTo(u2 * W, q(u2, 268, 214));
        p.lineTo(u2 * W, q(u2, 304, 244));
        p.lineTo(u * W, q(u, 304, 244));
        p.closePath();
        g.fill(p);
      }
    }
    // pitch
    Path2D field = new Path2D.Double();
    field.moveTo(205, 478);
    field.lineTo(995, 478);
    field.lineTo(1330, H + 20);
    field.lineTo(-130, H + 20);
    field.closePath();
    g.setColor(c(0xC9A777));
    Path2D track = new Path2D.Double();
    track.moveTo(-10, 500);
    track.quadTo(600, 424, W + 10, 500);
    track.lineTo(W + 10, H);
    track.lineTo(-10, H);
    track.closePath();
    g.fill(track);
    g.setColor(c(0x3F9A6B));
    g.fill(field);
    g.setClip(field);
    g.setColor(c(0x57AD7B));
    for (int i = 0; i < 10; i += 2) {
      double a = 205 + i * 79;
      double b = -130 + i * 146;
      Path2D p = new Path2D.Double();
      p.moveTo(a, 478);
      p.lineTo(a + 79, 478);
      p.lineTo(b + 146, H + 20);
      p.lineTo(b, H + 20);
      p.closePath();
      g.fill(p);
    }
    g.setClip(null);
    g.setColor(CREAM);
    g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D lines = new Path2D.Double();
    lines.moveTo(232, 488);
    lines.lineTo(968, 488);
    lines.lineTo(1262, H + 10);
    lines.moveTo(232, 488);
    lines.lineTo(-62, H + 10);
    lines.moveTo(600, 488);
    lines.lineTo(600, H);
    g.draw(lines);
    g.draw(new Ellipse2D.Double(478, 560, 244, 94));
    g.fill(new Ellipse2D.Double(592, 602, 16, 9));
    Path2D boxes = new Path2D.Double();
    boxes.moveTo(174, 540);
    boxes.lineTo(292, 540);
    boxes.lineTo(216, 680);
    boxes.lineTo(20, 680);
    boxes.moveTo(1026, 540);
    boxes.lineTo(908, 540);
    boxes.lineTo(984, 680);
    boxes.lineTo(1180, 680);
    g.draw(boxes);
    // towers with light
    for (int side = 0; side < 2; side++) {
      int x = side == 0 ? 130 : 1070;
      Path2D cone = new Path2D.Double();
      cone.moveTo(x - 44, 130);
      cone.lineTo(x + 44, 130);
      cone.lineTo(side == 0 ? 900 : 720, 640);
      cone.lineTo(side == 0 ? 480 : 300, 640);
      cone.closePath();
      g.setColor(alpha(c(0xFFF3CF), 34));
      g.fill(cone);
      g.setColor(c(0x123F3C));
      g.fillRect(x - 6, 120, 12, 175);
      g.fill(new RoundRectangle2D.Double(x - 58, 72, 116, 70, 12, 12));
      g.setColor(c(0xFFF3CF));
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 2; j++) {
          g.fill(new Ellipse2D.Double(x - 50 + i * 26, 80 + j * 29, 21, 21));
        }
      }
    }
    // players
    double[][] ps = {{520, 560}, {690, 640}, {400, 630}, {820, 580}, {330, 545}, {560, 700}};
    for (int i = 0; i < ps.length; i++) {
      player(g, ps[i][0], ps[i][1], 0.5 + (ps[i][1] - 480) / 500, i % 2 == 0 ? OCHRE : TEAL_DARK);
    }
  }

  static void solarPanels(Graphics2D g) {
    sky(g, c(0xCBE0DB), c(0xFBE6BE), 420);
    sun(g, 930, 165, 70);
    g.setColor(alpha(CREAM, 200));
    cloud(g, 250, 150, 1.0);
    cloud(g, 560, 105, 0.7);
    hills(g, 51, 330, 60, 0.8, c(0xB7CFC2));
    hills(g, 52, 380, 50, 1.2, c(0x93B49E));
    // town line
    Random r = new Random(53);
    int x = 0;
    while (x < W) {
      int w = 50 + r.nextInt(60);
      int h = 25 + r.nextInt(60);
      Color b = mix(c(0xE3CDA6), c(0xC99D76), r.nextDouble());
      g.setColor(b);
      g.fillRect(x, 425 - h, w, h + 40);
      g.setColor(mix(b, BROWN, 0.4));
      for (int wx = x + 9; wx < x + w - 12; wx += 20) {
        g.fillRect(wx, 425 - h + 12, 9, 12);
      }
      x += w + r.nextInt(12);
    }
    // roof
    bands(g, 440, H, c(0xE9DCC6), c(0xC9B391), 7);
    g.setColor(c(0xB79B76));
    g.fillRect(0, 432, W, 14);
    // tank
    g.setColor(c(0xDAD2C6));
    g.fill(new RoundRectangle2D.Double(66, 330, 110, 92, 22, 22));
    g.setColor(STONE);
    g.fill(rect(66, 362, 110, 6));
    g.fill(rect(66, 388, 110, 6));
    g.setColor(GREY);
    g.fill(rect(80, 420, 8, 30));
    g.fill(rect(154, 420, 8, 30));
    double[][] rows = {{470, 0.55}, {548, 0.8}, {672, 1.2}};
    for (double[] row : rows) {
      double s = row[1];
      double step = 218 * s;
      double start = 600 - step * Math.ceil(640 / step);
      for (double px = start; px < W + 50; px += step) {
        panel(g, px + (row == rows[1] ? step / 2 : 0), row[0], s);
      }
    }
  }

  static void bookFair(Graphics2D g) {
    bands(g, 0, 560, c(0xF7E6C8), c(0xEBCB9C), 10);
    // arcade behind
    for (int i = 0; i < 5; i++) {
      double x = -20 + i * 255;
      g.setColor(c(0xD9B285));
      g.fill(rect(x - 12, 0, 24, 560));
      g.setColor(c(0xC08C62));
      g.fill(arch(x + 24, 520, 207, 440));
      g.setColor(c(0xA9744E));
      g.fill(arch(x + 46, 520, 163, 400));
    }
    g.setColor(c(0xE6C797));
    g.fillRect(0, 0, W, 36);
    g.setColor(TEAL);
    for (int i = 0; i < 40; i++) {
      Path2D p = new Path2D.Double();
      p.moveTo(i * 30 + 15, 8);
      p.lineTo(i * 30 + 26, 19);
      p.lineTo(i * 30 + 15, 30);
      p.lineTo(i * 30 + 4, 19);
      p.closePath();
      g.fill(p);
    }
    // bunting
    Color[] flags = {TEAL, OCHRE, BRICK, CREAM};
    for (int k = 0; k < 3; k++) {
      double x0 = k * 400;
      Path2D rope = new Path2D.Double();
      rope.moveTo(x0, 70);
      rope.quadTo(x0 + 200, 165, x0 + 400, 70);
      g.setColor(BROWN);
      g.setStroke(new BasicStroke(2.5f));
      g.draw(rope);
      for (int i = 1; i < 10; i++) {
        double u = i / 10.0;
        double y = q(u, 70, 165);
        double fx = x0 + 400 * u;
        Path2D f = new Path2D.Double();
        f.moveTo(fx - 14, y);
        f.lineTo(fx + 14, y);
        f.lineTo(fx, y + 30);
        f.closePath();
        g.setColor(flags[(i + k) % flags.length]);
        g.fill(f);
      }
    }
    bands(g, 560, H, c(0xDDBF96), c(0xC39B6E), 6);
    Random r = new Random(61);
    stall(g, 40, 330, TEAL, r);
    stall(g, 430, 330, BRICK, r);
    stall(g, 820, 330, c(0xD0932F), r);
    person(g, 118, 712, 1.55, c(0x7A3E2B), 3);
    person(g, 396, 690, 1.4, TEAL_DARK, 1);
    person(g, 700, 722, 1.6, c(0x3F9186), 2);
    person(g, 765, 722, 0.95, OCHRE, 1);
    person(g, 1090, 700, 1.45, c(0x54443C), 4);
  }

  static void clinic(Graphics2D g) {
    sky(g, c(0xCDE3DD), c(0xFAE8C6), 480);
    sun(g, 200, 160, 55);
    g.setColor(alpha(CREAM, 210));
    cloud(g, 480, 120, 0.9);
    cloud(g, 1000, 160, 1.1);
    hills(g, 71, 330, 80, 0.8, c(0xB5CEC0));
    hills(g, 72, 420, 60, 1.1, c(0x8FB192));
    g.setColor(c(0xA8AE6C));
    g.fill(hill(73, 545, 14, 0.8));
    for (int x : new int[] {92, 160, 1050, 1120}) {
      cypress(g, x, 592 + x % 13, 210 + x % 43, x % 3 == 0 ? TEAL_DARK : c(0x1B574C));
    }
    // building
    g.setColor(c(0xFBF7EF));
    g.fillRect(270, 330, 680, 250);
    g.setColor(c(0xEDE4D5));
    g.fillRect(730, 330, 220, 250);
    g.setColor(TEAL);
    g.fillRect(250, 314, 720, 20);
    g.setColor(c(0xD9CBB5));
    g.fillRect(270, 556, 680, 24);
    // roof panels
    for (int i = 0; i < 5; i++) {
      panel(g, 400 + i * 96, 312, 0.48);
    }
    // windows
    for (int x : new int[] {312, 420, 758, 862}) {
      g.setColor(c(0x0B5A53));
      g.fill(new RoundRectangle2D.Double(x - 6, 392, 80, 94, 8, 8));
      g.setColor(c(0xBFDCD6));
      g.fill(rect(x, 398, 68, 82));
      g.setColor(c(0xDDEDE8));
      Path2D shine = new Path2D.Double();
      shine.moveTo(x + 10, 480);
      shine.lineTo(x + 46, 398);
      shine.lineTo(x + 64, 398);
      shine.lineTo(x + 28, 480);
      shine.closePath();
      g.fill(shine);
      g.setColor(c(0x0B5A53));
      g.fill(rect(x + 32, 398, 4, 82));
      g.setColor(c(0xCBBBA2));
      g.fill(rect(x - 12, 486, 92, 9));
    }
    // entrance
    g.setColor(c(0xD8C6AA));
    g.fill(arch(540, 580, 170, 236));
    g.setColor(TEAL);
    g.fill(arch(560, 580, 130, 196));
    g.setColor(c(0xBFDCD6));
    g.fill(rect(576, 470, 44, 100));
    g.fill(rect(630, 470, 44, 100));
    g.setColor(TEAL_DARK);
    g.fill(rect(622, 400, 5, 180));
    // a heart above the door, the clinic's mark
    g.setColor(BRICK);
    heart(g, 625, 366, 17);
    // steps, ramp and path
    g.setColor(c(0xD8C9B0));
    g.fill(rect(520, 578, 210, 12));
    g.setColor(c(0xC6B497));
    g.fill(rect(500, 590, 250, 12));
    Path2D path = new Path2D.Double();
    path.moveTo(520, 602);
    path.lineTo(730, 602);
    path.curveTo(760, 650, 860, 690, 900, H);
    path.lineTo(420, H);
    path.curveTo(500, 690, 500, 650, 520, 602);
    g.setColor(c(0xE6D5B6));
    g.fill(path);
    g.setColor(OLIVE);
    for (int[] p : new int[][] {{70, 690}, {210, 660}, {330, 715}, {980, 700}, {1100, 665}, {1040, 730}, {120, 735}}) {
      g.fill(poly(p[0] - 14, p[1], p[0] - 18, p[1] - 20, p[0] - 6, p[1] - 8, p[0], p[1] - 28, p[0] + 6, p[1] - 8, p[0] + 18, p[1] - 20, p[0] + 14, p[1]));
    }
    // pomegranate tree
    g.setColor(BROWN);
    g.fill(rect(1008, 530, 16, 90));
    g.setColor(OLIVE_DARK);
    blob(g, 1016, 488, 86, 70, 76);
    g.setColor(c(0x75854A));
    blob(g, 1000, 470, 56, 42, 77);
    g.setColor(BRICK);
    for (int[] p : new int[][] {{970, 500}, {1005, 460}, {1050, 478}, {1030, 520}, {985, 530}, {1062, 520}}) {
      g.fill(new Ellipse2D.Double(p[0], p[1], 19, 19));
      g.fill(rect(p[0] + 7, p[1] - 4, 5, 6));
    }
    // bushes and people
    g.setColor(OLIVE_DARK);
    for (int x : new int[] {290, 350, 410, 790, 850, 910}) {
      blob(g, x, 590, 38, 22, x);
    }
    person(g, 640, 690, 1.3, BRICK, 2);
    person(g, 692, 690, 0.8, OCHRE, 1);
    person(g, 480, 650, 1.1, TEAL_DARK, 3);
  }

  static void rainMountains(Graphics2D g) {
    sky(g, c(0x50686A), c(0xC9CFC3), 520);
    hills(g, 81, 330, 150, 1.6, c(0x93A8A3));
    peaks(g, 82, 395, 190, c(0x6F908B), true);
    peaks(g, 83, 470, 150, c(0x437972), false);
    peaks(g, 84, 560, 110, c(0x1E5F57), false);
    g.setColor(TEAL_DARK);
    g.fill(hill(85, 640, 30, 1.0));
    // road
    Path2D road = new Path2D.Double();
    road.moveTo(330, H + 40);
    road.curveTo(640, 690, 1010, 700, 960, 650);
    road.curveTo(920, 618, 660, 634, 690, 596);
    road.curveTo(704, 578, 780, 574, 820, 566);
    g.setColor(c(0xB9A68B));
    PathIterator it = road.getPathIterator(null, 0.4);
    double[] at = new double[6];
    double lx = 0;
    double ly = 0;
    for (boolean first = true; !it.isDone(); it.next()) {
      it.currentSegment(at);
      int steps = first ? 0 : (int) Math.ceil(Math.hypot(at[0] - lx, at[1] - ly) / 2);
      for (int i = 0; i < steps; i++) {
        double x = lx + (at[0] - lx) * i / steps;
        double y = ly + (at[1] - ly) * i / steps;
        double w = 6 + 34 * Math.max(0, y - 555) / 195;
        g.fill(new Ellipse2D.Double(x - w / 2, y - w * 0.4, w, w * 0.8));
      }
      first = false;
      lx = at[0];
      ly = at[1];
    }
    // pines
    Random r = new Random(86);
    for (int i = 0; i < 26; i++) {
      int x = r.nextInt(W);
      if (x > 380 && x < 1040) {
        continue;
      }
      int y = 660 + r.nextInt(80);
      pine(g, x, y, 60 + (y - 650) * 0.7);
    }
    // clouds
    g.setColor(c(0x7E8F8E));
    cloud(g, 180, 150, 2.1);
    cloud(g, 980, 130, 2.3);
    g.setColor(c(0x5F7475));
    cloud(g, 560, 130, 2.7);
    cloud(g, 1130, 90, 2.0);
    g.setColor(c(0x465C5E));
    cloud(g, 330, 70, 2.4);
    cloud(g, 840, 60, 2.6);
    // rain
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(alpha(c(0xE6F0EC), 150));
    for (int row = 0; row < 10; row++) {
      for (int col = 0; col < 22; col++) {
        double x = col * 58 + (row % 3) * 19 + r.nextInt(14);
        double y = 205 + row * 50 + r.nextInt(16);
        double l = 16 + r.nextInt(14);
        g.draw(new Line2D.Double(x, y, x - l * 0.42, y + l));
      }
    }
  }

  static void bakery(Graphics2D g) {
    g.setColor(c(0xE9D6B8));
    g.fillRect(0, 0, W, H);
    Random r = new Random(91);
    // stone wall
    for (int y = 0, k = 0; y < 620; y += 52, k++) {
      for (int x = -(k % 2) * 60; x < W; x += 120) {
        g.setColor(mix(c(0xE3CBA5), c(0xD5B78B), r.nextInt(5) / 4.0));
        g.fill(new RoundRectangle2D.Double(x + 2, y + 2, 116, 48, 8, 8));
      }
    }
    // shop front
    g.setColor(TEAL_DARK);
    g.fill(new RoundRectangle2D.Double(170, 200, 860, 440, 10, 10));
    g.setColor(TEAL);
    g.fill(rect(186, 216, 828, 424));
    // sign with an ear of wheat
    g.setColor(c(0xFBF3E2));
    g.fill(new RoundRectangle2D.Double(430, 92, 340, 92, 46, 46));
    g.setColor(OCHRE);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < 7; i++) {
        AffineTransform old = g.getTransform();
        g.translate(530 + i * 22, 138);
        g.rotate(side * 0.55);
        g.fill(new Ellipse2D.Double(-4, side > 0 ? 2 : -20, 30, 18));
        g.setTransform(old);
      }
    }
    g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(c(0xB98232));
    g.draw(new Line2D.Double(488, 138, 706, 138));
    // window with shelves
    g.setColor(c(0x5A3A28));
    g.fill(rect(216, 320, 480, 232));
    bands(g, 328, 544, c(0xF9D48B), c(0xE7A659), 8, 224, 688);
    for (int s = 0; s < 3; s++) {
      int y = 392 + s * 72;
      g.setColor(BROWN);
      g.fill(rect(224, y, 464, 9));
      int x = 236;
      while (x < 650) {
        int kind = (s + x / 70) % 3;
        if (s == 0) {
          loaf(g, x, y, 64, 34, c(0xB9713A));
          x += 74;
        } else if (s == 1) {
          g.setColor(c(0xD69B55));
          g.fill(new Ellipse2D.Double(x, y - 20, 74, 20));
          g.setColor(c(0xC98643));
          g.fill(new Ellipse2D.Double(x + 2, y - 30, 70, 20));
          g.setColor(c(0xF0CB92));
          g.fill(new Ellipse2D.Double(x + 4, y - 40, 66, 19));
          x += 90;
        } else {
          g.setColor(kind == 0 ? c(0xA7602F) : c(0xC07C3E));
          g.setStroke(new BasicStroke(11));
          g.draw(new Ellipse2D.Double(x + 6, y - 46, 40, 40));
          x += 64;
        }
      }
    }
    g.setColor(alpha(CREAM, 60));
    Path2D shine = new Path2D.Double();
    shine.moveTo(300, 544);
    shine.lineTo(410, 328);
    shine.lineTo(480, 328);
    shine.lineTo(370, 544);
    shine.closePath();
    g.fill(shine);
    g.setColor(c(0x095A52));
    g.fill(rect(216, 568, 480, 60));
    // door
    g.setColor(c(0x5A3A28));
    g.fill(rect(744, 318, 226, 322));
    g.setColor(c(0x8A5A3C));
    g.fill(rect(756, 330, 202, 310));
    bands(g, 350, 520, c(0xF9D48B), c(0xEFB569), 5, 776, 938);
    g.setColor(c(0x8A5A3C));
    g.fill(rect(852, 350, 10, 170));
    g.setColor(SUN);
    g.fill(new Ellipse2D.Double(772, 556, 18, 18));
    // awning
    int n = 12;
    double a = 150;
    double w = 900.0 / n;
    for (int i = 0; i < n; i++) {
      g.setColor(i % 2 == 0 ? BRICK : CREAM);
      Path2D p = new Path2D.Double();
      double topx = 186 + i * 828.0 / n;
      double topw = 828.0 / n;
      p.moveTo(topx, 214);
      p.lineTo(topx + topw, 214);
      p.lineTo(a + (i + 1) * w, 296);
      p.lineTo(a + i * w, 296);
      p.closePath();
      g.fill(p);
      g.fill(new Arc2D.Double(a + i * w, 276, w, 40, 180, 180, Arc2D.CHORD));
    }
    // pavement
    bands(g, 636, H, c(0xCDB695), c(0xB0946F), 4);
    g.setColor(alpha(BROWN, 70));
    g.setStroke(new BasicStroke(2));
    for (int i = -8; i < 20; i++) {
      g.draw(new Line2D.Double(600 + (i - 5) * 90, 640, 600 + (i - 5) * 130, H));
    }
    pot(g, 128, 690, 1.2);
    // basket with long loaves
    for (int i = 0; i < 5; i++) {
      AffineTransform old = g.getTransform();
      g.translate(1082 + i * 16, 600);
      g.rotate(-0.28 + i * 0.14);
      g.setColor(i % 2 == 0 ? c(0xC98643) : c(0xB9713A));
      g.fill(new RoundRectangle2D.Double(-12, -110, 24, 140, 24, 24));
      g.setTransform(old);
    }
    g.setColor(c(0x8A5A3C));
    Path2D basket = new Path2D.Double();
    basket.moveTo(1046, 596);
    basket.lineTo(1180, 596);
    basket.lineTo(1162, 704);
    basket.lineTo(1064, 704);
    basket.closePath();
    g.fill(basket);
    g.setColor(c(0xA9744E));
    for (int i = 0; i < 4; i++) {
      g.fill(rect(1052 + i * 3, 608 + i * 24, 122 - i * 6, 9));
    }
    // warm smell
    g.setColor(alpha(CREAM, 150));
    g.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < 3; i++) {
      Path2D p = new Path2D.Double();
      p.moveTo(1080 + i * 32, 462);
      p.curveTo(1060 + i * 32, 430, 1100 + i * 32, 410, 1080 + i * 32, 376);
      g.draw(p);
    }
  }

  static void bus(Graphics2D g) {
    sky(g, c(0xD3E4DD), c(0xFAE3B8), 460);
    sun(g, 230, 170, 60);
    Random r = new Random(101);
    // far and near blocks
    for (int layer = 0; layer < 2; layer++) {
      int x = -30;
      while (x < W) {
        int w = 90 + r.nextInt(70);
        int h = (layer == 0 ? 250 : 170) + r.nextInt(120);
        Color base = layer == 0 ? c(0xDCCFB5) : mix(c(0xE5C79A), c(0xCB9068), r.nextInt(4) / 3.0);
        int y = 560 - h;
        g.setColor(base);
        g.fillRect(x, y, w, h);
        if (layer == 1) {
          g.setColor(mix(base, BROWN, 0.35));
          g.fillRect(x, y, w, 8);
          Color win = mix(base, TEAL_DARK, 0.55);
          for (int wy = y + 28; wy < 500; wy += 50) {
            for (int wx = x + 16; wx < x + w - 22; wx += 34) {
              g.setColor(r.nextInt(6) == 0 ? SUN : win);
              g.fill(arch(wx, wy + 28, 18, 30));
            }
          }
        }
        x += w + (layer == 0 ? 10 : r.nextInt(46));
      }
    }
    // pavement and road
    g.setColor(c(0xD9C7A8));
    g.fillRect(0, 545, W, 45);
    g.setColor(c(0xB7A488));
    g.fillRect(0, 586, W, 9);
    g.setColor(c(0x6B6660));
    g.fillRect(0, 595, W, 155);
    g.setColor(c(0xE9DCC2));
    for (int x = -40; x < W; x += 150) {
      g.fill(new RoundRectangle2D.Double(x, 690, 84, 9, 6, 6));
    }
    for (int[] t : new int[][] {{70, 560, 90}, {1040, 560, 104}, {1160, 566, 80}}) {
      g.setColor(BROWN);
      g.fill(rect(t[0] - 7, t[1] - 110, 14, 120));
      g.setColor(OLIVE_DARK);
      blob(g, t[0], t[1] - 150, t[2], t[2] * 0.85, t[0]);
      g.setColor(OLIVE);
      blob(g, t[0] - 14, t[1] - 168, t[2] * 0.6, t[2] * 0.5, t[0] + 1);
    }
    // stop
    g.setColor(INK);
    g.fill(rect(948, 392, 8, 180));
    g.setColor(BRICK);
    g.fill(new Ellipse2D.Double(922, 352, 60, 60));
    g.setColor(CREAM);
    g.fill(new RoundRectangle2D.Double(938, 369, 28, 22, 6, 6));
    g.fill(new Ellipse2D.Double(941, 388, 8, 8));
    g.fill(new Ellipse2D.Double(955, 388, 8, 8));
    person(g, 1000, 580, 1.2, BRICK, 2);
    person(g, 1062, 582, 1.3, INK, 1);
    // the bus
    g.setColor(alpha(INK, 70));
    g.fill(new Ellipse2D.Double(165, 640, 720, 34));
    g.setColor(TEAL);
    g.fill(new RoundRectangle2D.Double(170, 350, 710, 290, 52, 52));
    g.fill(rect(170, 560, 710, 74));
    g.setColor(c(0x0A5D55));
    g.fill(rect(170, 590, 710, 44));
    g.setColor(CREAM);
    g.fill(rect(170, 532, 710, 18));
    g.setColor(OCHRE);
    g.fill(rect(170, 552, 710, 7));
    g.setColor(c(0x0A5D55));
    g.fill(new RoundRectangle2D.Double(290, 334, 300, 26, 16, 16));
    for (int i = 0; i < 5; i++) {
      window(g, 204 + i * 96, 392, 84, 112);
    }
    // door
    g.setColor(TEAL_DARK);
    g.fill(new RoundRectangle2D.Double(692, 386, 86, 244, 10, 10));
    g.setColor(c(0xBFDCD6));
    g.fill(rect(700, 394, 32, 216));
    g.fill(rect(738, 394, 32, 216));
    window(g, 794, 392, 78, 130);
    // passengers
    Color[] tops = {BRICK, OCHRE, c(0x54443C), CLAY};
    for (int i = 0; i < 5; i++) {
      if (i == 3) {
        continue;
      }
      double x = 246 + i * 96;
      g.setClip(rect(204 + i * 96, 392, 84, 112));
      g.setColor(tops[i % 4]);
      g.fill(new Ellipse2D.Double(x - 30, 474, 60, 80));
      g.setColor(i % 2 == 0 ? c(0x9A6A4A) : c(0xC99673));
      g.fill(new Ellipse2D.Double(x - 17, 440, 34, 38));
      g.setColor(INK);
      g.fill(new Arc2D.Double(x - 18, 436, 36, 36, 0, 180, Arc2D.CHORD));
    }
    g.setClip(null);
    g.setColor(SUN);
    g.fill(new Ellipse2D.Double(852, 570, 22, 26));
    g.setColor(BRICK);
    g.fill(rect(170, 566, 9, 34));
    for (int x : new int[] {300, 622}) {
      g.setColor(TEAL_DARK);
      g.fill(new Arc2D.Double(x - 64, 570, 128, 128, 0, 180, Arc2D.CHORD));
      g.setColor(INK);
      g.fill(new Ellipse2D.Double(x - 52, 590, 104, 104));
      g.setColor(STONE);
      g.fill(new Ellipse2D.Double(x - 27, 615, 54, 54));
      g.setColor(GREY);
      g.fill(new Ellipse2D.Double(x - 11, 631, 22, 22));
    }
  }

  static void satellite(Graphics2D g) {
    bands(g, 0, H, c(0x0A2427), c(0x0F4A47), 16);
    Random r = new Random(111);
    for (int i = 0; i < 130; i++) {
      double s = 1.6 + r.nextDouble() * r.nextDouble() * 4;
      g.setColor(alpha(r.nextInt(5) == 0 ? SUN : CREAM, 200));
      g.fill(new Ellipse2D.Double(r.nextInt(W), r.nextInt(560), s, s));
    }
    // earth
    for (int i = 3; i >= 1; i--) {
      g.setColor(alpha(TEAL_PALE, 26));
      double e = i * 20;
      g.fill(new Ellipse2D.Double(-500 - e, 490 - e, 2200 + 2 * e, 2200 + 2 * e));
    }
    Ellipse2D earth = new Ellipse2D.Double(-500, 490, 2200, 2200);
    g.setColor(c(0x2F8A80));
    g.fill(earth);
    g.setClip(earth);
    g.setColor(c(0x3F9A8F));
    g.fill(new Ellipse2D.Double(-470, 530, 2140, 2200));
    g.setColor(c(0xD9B37C));
    land(g, 250, 640, 260, 74, 112);
    land(g, 860, 600, 330, 80, 113);
    g.setColor(c(0x9AA865));
    land(g, 180, 660, 120, 46, 114);
    land(g, 1010, 650, 190, 50, 115);
    land(g, 560, 730, 150, 40, 116);
    g.setColor(alpha(CREAM, 185));
    for (int[] p : new int[][] {{420, 590, 190}, {470, 606, 150}, {720, 668, 220}, {110, 720, 200}, {640, 545, 120}, {980, 715, 180}}) {
      g.fill(new RoundRectangle2D.Double(p[0], p[1], p[2], 16, 16, 16));
    }
    g.setClip(null);
    // orbit
    g.setColor(alpha(SUN, 150));
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {4, 16}, 0));
    g.draw(new Ellipse2D.Double(-700, 300, 2600, 2400));
    // craft
    AffineTransform old = g.getTransform();
    g.translate(600, 290);
    g.rotate(-0.26);
    for (int side = -1; side <= 1; side += 2) {
      g.setColor(STONE);
      g.fill(rect(side > 0 ? 80 : -110, -6, 30, 12));
      double x0 = side > 0 ? 108 : -358;
      g.setColor(c(0xE4D4BA));
      g.fill(rect(x0 - 5, -67, 260, 134));
      g.setColor(c(0x0F5A66));
      g.fill(rect(x0, -62, 250, 124));
      g.setColor(c(0x1D7C86));
      for (int i = 0; i < 5; i++) {
        for (int j = 0; j < 3; j++) {
          if ((i + j) % 2 == 0) {
            g.fill(rect(x0 + i * 50 + 2, -62 + j * 41.3 + 2, 46, 37.3));
          }
        }
      }
      g.setColor(alpha(CREAM, 90));
      g.setStroke(new BasicStroke(2));
      for (int i = 1; i < 5; i++) {
        g.draw(new Line2D.Double(x0 + i * 50, -62, x0 + i * 50, 62));
      }
      for (int j = 1; j < 3; j++) {
        g.draw(new Line2D.Double(x0, -62 + j * 41.3, x0 + 250, -62 + j * 41.3));
      }
    }
    g.setColor(c(0xEAD9B8));
    g.fill(new RoundRectangle2D.Double(-82, -108, 164, 216, 14, 14));
    g.setColor(c(0xCDB48A));
    g.fill(new RoundRectangle2D.Double(34, -108, 48, 216, 14, 14));
    g.setColor(OCHRE);
    g.fill(rect(-82, -70, 164, 12));
    g.fill(rect(-82, 58, 164, 12));
    g.setColor(INK);
    g.fill(new Ellipse2D.Double(-58, -44, 84, 84));
    g.setColor(TEAL_MID);
    g.fill(new Ellipse2D.Double(-42, -28, 52, 52));
    g.setColor(c(0xCFE7E1));
    g.fill(new Ellipse2D.Double(-32, -20, 18, 18));
    g.setColor(BRICK);
    g.fill(new Ellipse2D.Double(48, -34, 20, 20));
    g.setColor(TEAL);
    g.fill(new Ellipse2D.Double(48, -2, 20, 20));
    // aerials
    g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(STONE);
    g.draw(new Line2D.Double(-40, 108, -92, 196));
    g.draw(new Line2D.Double(40, 108, 92, 196));
    g.draw(new Line2D.Double(0, -108, 0, -176));
    g.setColor(SUN);
    g.fill(new Ellipse2D.Double(-9, -194, 18, 18));
    g.setTransform(old);
    // signal
    g.setColor(alpha(SUN, 210));
    g.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < 3; i++) {
      double rr = 40 + i * 32;
      g.draw(new Arc2D.Double(550 - rr, 108 - rr, rr * 2, rr * 2, 60, 90, Arc2D.OPEN));
    }
    // moon
    g.setColor(c(0xF1E6CF));
    g.fill(new Ellipse2D.Double(1010, 80, 96, 96));
    g.setColor(c(0xDCCDB0));
    g.fill(new Ellipse2D.Double(1034, 104, 20, 20));
    g.fill(new Ellipse2D.Double(1068, 128, 14, 14));
    g.fill(new Ellipse2D.Double(1050, 146, 10, 10));
  }

  static void classroom(Graphics2D g) {
    bands(g, 0, 560, c(0xF4E8D2), c(0xEAD6B2), 8);
    g.setColor(c(0xD9BD92));
    g.fillRect(0, 470, W, 100);
    g.setColor(c(0xB98A5F));
    g.fillRect(0, 466, W, 8);
    bands(g, 560, H, c(0xC99D70), c(0xB08053), 4);
    // window
    g.setColor(c(0x9A6A4A));
    g.fill(rect(846, 86, 290, 330));
    Shape glass = rect(862, 102, 258, 298);
    g.setClip(glass);
    bands(g, 102, 400, c(0xC4DED8), c(0xF9E3B7), 9, 862, 1120);
    g.setColor(c(0xFBE3A8));
    g.fill(new Ellipse2D.Double(1020, 150, 62, 62));
    hills(g, 121, 320, 40, 1.6, c(0xA6C4AF));
    hills(g, 122, 360, 26, 2.0, c(0x7E9B6D));
    cypress(g, 905, 402, 110, TEAL_DARK);
    cypress(g, 944, 402, 80, c(0x1B574C));
    g.setClip(null);
    g.setColor(c(0x9A6A4A));
    g.fill(rect(986, 102, 10, 298));
    g.fill(rect(862, 244, 258, 9));
    g.setColor(c(0x84573B));
    g.fill(rect(832, 412, 318, 16));
    pot(g, 1088, 414, 0.62);
    g.setColor(alpha(c(0xFFF0C4), 90));
    Path2D light = new Path2D.Double();
    light.moveTo(862, 430);
    light.lineTo(1120, 430);
    light.lineTo(900, H);
    light.lineTo(520, H);
    light.closePath();
    g.fill(light);
    // board
    g.setColor(c(0x9A6A4A));
    g.fill(new RoundRectangle2D.Double(96, 84, 670, 350, 10, 10));
    g.setColor(c(0x1E5F55));
    g.fill(rect(114, 102, 634, 314));
    g.setColor(c(0x84573B));
    g.fill(rect(96, 428, 670, 14));
    g.setColor(CREAM);
    g.fill(rect(180, 421, 46, 9));
    g.setColor(OCHRE);
    g.fill(rect(240, 421, 34, 9));
    // the strokes of a writing lesson: dotted bowls, drawn as plain curves
    g.setColor(alpha(CREAM, 60));
    g.setStroke(new BasicStroke(2.4f));
    for (int i = 0; i < 4; i++) {
      g.draw(new Line2D.Double(146, 176 + i * 66, 716, 176 + i * 66));
    }
    g.setColor(c(0xF3EBDC));
    g.setStroke(new BasicStroke(11, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < 4; i++) {
      double x = 660 - i * 140;
      Path2D p = new Path2D.Double();
      p.moveTo(x, 140 + i % 2 * 16);
      p.curveTo(x + 16, 220, x - 70, 226, x - 92, 168);
      g.draw(p);
      g.fill(diamond(x - 44, i % 2 == 0 ? 136 : 248, 9));
    }
    g.setColor(OCHRE);
    for (int i = 0; i < 3; i++) {
      double x = 640 - i * 170;
      Path2D p = new Path2D.Double();
      p.moveTo(x, 282);
      p.lineTo(x, 356);
      p.curveTo(x - 6, 386, x - 96, 388, x - 102, 336);
      g.draw(p);
      g.fill(diamond(x - 50, 320, 9));
    }
    // desks and pupils
    Color[] tops = {TEAL, BRICK, OCHRE, c(0x54443C), TEAL_MID, CLAY, TEAL_DARK, c(0xD0932F)};
    Color[] hair = {INK, c(0x4A3226), c(0x2F2622), c(0x6E4A35)};
    int k = 0;
    double[][] rows = {{566, 0.82, 4, 214}, {690, 1.15, 4, 300}};
    for (double[] row : rows) {
      for (int i = 0; i < row[2]; i++) {
        double x = 600 + (i - (row[2] - 1) / 2) * row[3] - (row == rows[0] ? 60 : 0);
        double y = row[0];
        double s = row[1];
        // desk first, then the pupil in front of it, seen from behind
        g.setColor(c(0x8A5A3C));
        g.fill(rect(x - 88 * s, y - 16 * s, 176 * s, 20 * s));
        g.setColor(c(0xDDB98A));
        g.fill(new RoundRectangle2D.Double(x - 92 * s, y - 30 * s, 184 * s, 16 * s, 8, 8));
        g.setColor(CREAM);
        g.fill(rect(x - 70 * s, y - 36 * s, 44 * s, 7 * s));
        g.setColor(tops[k % tops.length]);
        g.fill(new RoundRectangle2D.Double(x - 46 * s, y - 42 * s, 92 * s, 150 * s, 60 * s, 60 * s));
        g.setColor(c(0xC08A66));
        g.fill(rect(x - 10 * s, y - 58 * s, 20 * s, 22 * s));
        g.setColor(hair[k % 4]);
        g.fill(new Ellipse2D.Double(x - 31 * s, y - 112 * s, 62 * s, 66 * s));
        if (k % 3 == 1) {
          g.fill(new Ellipse2D.Double(x - 50 * s, y - 92 * s, 24 * s, 54 * s));
          g.fill(new Ellipse2D.Double(x + 26 * s, y - 92 * s, 24 * s, 54 * s));
          g.setColor(BRICK);
          g.fill(new Ellipse2D.Double(x - 40 * s, y - 92 * s, 12 * s, 12 * s));
          g.fill(new Ellipse2D.Double(x + 28 * s, y - 92 * s, 12 * s, 12 * s));
        } else if (k % 3 == 2) {
          g.fill(new RoundRectangle2D.Double(x - 31 * s, y - 84 * s, 62 * s, 64 * s, 30 * s, 30 * s));
        }
        k++;
      }
    }
  }

  static void wetland(Graphics2D g) {
    sky(g, c(0xC7DDD7), c(0xFAD9A2), 400);
    sun(g, 760, 262, 66);
    hills(g, 131, 345, 60, 0.8, c(0xBFC9AF));
    hills(g, 132, 385, 30, 1.1, c(0x86A68F));
    bands(g, 400, H, c(0xE9CF9C), c(0x2E7D73), 14);
    g.setColor(alpha(c(0xFFF0C8), 190));
    Random r = new Random(133);
    for (int i = 0; i < 16; i++) {
      double y = 412 + i * 15;
      double w = 150 - i * 5 + r.nextInt(40);
      g.fill(new RoundRectangle2D.Double(760 - w / 2 + r.nextInt(24) - 12, y, w, 6, 6, 6));
    }
    // islands of reeds
    g.setColor(c(0x567A55));
    g.fill(new Ellipse2D.Double(-120, 440, 420, 44));
    g.fill(new Ellipse2D.Double(930, 428, 400, 36));
    reeds(g, 134, -10, 280, 462, 90, 46, c(0x4B6E4C));
    reeds(g, 135, 950, W + 20, 446, 74, 42, c(0x4B6E4C));
    ripples(g, 136, 470, 720, 34, alpha(CREAM, 110));
    stork(g, 330, 610, 1.25, false);
    stork(g, 590, 556, 0.85, true);
    stork(g, 905, 548, 0.7, true);
    g.setColor(c(0x24564A));
    g.fill(hill(137, 730, 16, 1.2));
    reeds(g, 138, -10, 250, 750, 260, 34, TEAL_DARK);
    reeds(g, 139, 880, W + 20, 750, 280, 42, TEAL_DARK);
    // flight
    fly(g, 330, 180, 1.2);
    fly(g, 440, 130, 0.95);
    fly(g, 520, 196, 0.8);
    fly(g, 250, 110, 0.7);
    fly(g, 610, 120, 0.62);
  }

  static void oudWorkshop(Graphics2D g) {
    bands(g, 0, 544, c(0xE9D5B2), c(0xDDBE91), 8);
    // wall boards
    g.setColor(alpha(BROWN, 34));
    for (int x = 0; x < W; x += 100) {
      g.fill(rect(x, 0, 3, 540));
    }
    // window light
    g.setColor(alpha(c(0xFFF2CC), 120));
    Path2D beam = new Path2D.Double();
    beam.moveTo(1080, 0);
    beam.lineTo(1200, 0);
    beam.lineTo(690, 540);
    beam.lineTo(370, 540);
    beam.closePath();
    g.fill(beam);
    // rail
    g.setColor(c(0x84573B));
    g.fill(rect(90, 62, 1020, 14));
    oud(g, 190, 312, 0.93, c(0xC07C3E), c(0xF0D7A6));
    oud(g, 462, 332, 1.0, c(0x8A4B2A), c(0xE6BE82));
    oud(g, 736, 306, 0.9, c(0xA9643A), c(0xF4E2BD));
    // a bowl still without its face, ribs showing
    AffineTransform old = g.getTransform();
    g.translate(994, 316);
    g.scale(0.82, 0.82);
    g.setColor(c(0x84573B));
    g.fill(rect(-3, -310, 6, 160));
    Shape bowl = pear();
    g.setColor(c(0xB9713A));
    g.fill(bowl);
    g.setClip(bowl);
    g.setColor(c(0x7A4A2E));
    for (int i = -5; i <= 5; i += 2) {
      Path2D rib = new Path2D.Double();
      rib.moveTo(0, -170);
      rib.quadTo(i * 40, 20, 0, 150);
      rib.quadTo((i + 1) * 40, 20, 0, -170);
      g.fill(rib);
    }
    g.setClip(null);
    g.setTransform(old);
    // bench
    bands(g, 560, H, c(0x8A5A3C), c(0x6E4630), 4);
    g.setColor(c(0xB98357));
    g.fill(rect(0, 536, W, 36));
    g.setColor(c(0xA06E47));
    g.fill(rect(0, 566, W, 9));
    g.setColor(c(0x5A3A28));
    for (int x : new int[] {120, 470, 820}) {
      g.fill(new RoundRectangle2D.Double(x, 610, 270, 100, 10, 10));
      g.setColor(OCHRE);
      g.fill(new Ellipse2D.Double(x + 125, 650, 20, 20));
      g.setColor(c(0x5A3A28));
    }
    // glue pot, brushes, plane, plank, shavings
    g.setColor(TEAL);
    g.fill(new RoundRectangle2D.Double(66, 456, 84, 82, 16, 16));
    g.setColor(TEAL_DARK);
    g.fill(rect(62, 456, 92, 12));
    for (int i = 0; i < 3; i++) {
      AffineTransform o = g.getTransform();
      g.translate(92 + i * 18, 460);
      g.rotate(-0.25 + i * 0.25);
      g.setColor(c(0xE0A64B));
      g.fill(rect(-4, -84, 8, 84));
      g.setColor(BRICK);
      g.fill(new RoundRectangle2D.Double(-7, -112, 14, 34, 10, 10));
      g.setTransform(o);
    }
    g.setColor(c(0xE6BE82));
    g.fill(rect(330, 520, 360, 17));
    g.setColor(c(0xC99A63));
    g.fill(rect(330, 531, 360, 6));
    g.setColor(c(0x84573B));
    Path2D plane = new Path2D.Double();
    plane.moveTo(430, 520);
    plane.lineTo(430, 484);
    plane.quadTo(440, 462, 462, 470);
    plane.lineTo(474, 488);
    plane.lineTo(560, 488);
    plane.quadTo(578, 488, 580, 520);
    plane.closePath();
    g.fill(plane);
    g.setColor(STONE);
    Path2D blade = new Path2D.Double();
    blade.moveTo(500, 500);
    blade.lineTo(524, 450);
    blade.lineTo(536, 454);
    blade.lineTo(516, 500);
    blade.closePath();
    g.fill(blade);
    g.setColor(c(0xF0D7A6));
    g.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int[] p : new int[][] {{610, 492}, {640, 500}, {720, 512}, {300, 512}, {760, 516}}) {
      g.draw(new Arc2D.Double(p[0], p[1], 26, 22, 20, 300, Arc2D.OPEN));
    }
    g.setColor(BRICK);
    g.fill(new RoundRectangle2D.Double(860, 500, 150, 38, 8, 8));
    g.setColor(TEAL);
    g.fill(new RoundRectangle2D.Double(876, 470, 120, 32, 8, 8));
    g.setColor(CREAM);
    g.fill(rect(868, 508, 134, 5));
    g.fill(rect(884, 478, 104, 5));
  }

  // ---------------------------------------------------------------- parts

  static void olive(Graphics2D g, double x, double y, double s, Random r) {
    g.setColor(alpha(c(0x7A5A36), 90));
    g.fill(new Ellipse2D.Double(x - 78 * s, y - 10 * s, 170 * s, 24 * s));
    g.setColor(c(0x6B5240));
    Path2D t = new Path2D.Double();
    t.moveTo(x - 22 * s, y);
    t.curveTo(x - 4 * s, y - 30 * s, x - 22 * s, y - 50 * s, x - 34 * s, y - 90 * s);
    t.lineTo(x - 18 * s, y - 92 * s);
    t.curveTo(x - 8 * s, y - 70 * s, x, y - 62 * s, x + 4 * s, y - 60 * s);
    t.curveTo(x + 12 * s, y - 70 * s, x + 22 * s, y - 84 * s, x + 28 * s, y - 98 * s);
    t.lineTo(x + 42 * s, y - 92 * s);
    t.curveTo(x + 30 * s, y - 56 * s, x + 8 * s, y - 36 * s, x + 24 * s, y);
    t.closePath();
    g.fill(t);
    Color[] tones = {c(0x5D7350), c(0x76896A), c(0x8FA283)};
    double[][] lobes = {{-46, -104, 48}, {46, -108, 48}, {0, -122, 58}, {-26, -136, 40}, {30, -142, 40}, {-14, -150, 30}, {-50, -118, 28}, {20, -128, 26}};
    for (int i = 0; i < lobes.length; i++) {
      g.setColor(tones[i < 3 ? 0 : i < 5 ? 1 : 2]);
      double rr = lobes[i][2] * s * (0.92 + r.nextDouble() * 0.16);
      g.fill(new Ellipse2D.Double(x + lobes[i][0] * s - rr, y + lobes[i][1] * s - rr * 0.72, rr * 2, rr * 1.44));
    }
  }

  static void cypress(Graphics2D g, double x, double y, double h, Color col) {
    g.setColor(BROWN);
    g.fill(rect(x - 4, y - 16, 8, 16));
    g.setColor(col);
    Path2D p = new Path2D.Double();
    p.moveTo(x, y - h);
    p.curveTo(x + h * 0.17, y - h * 0.6, x + h * 0.16, y - h * 0.1, x, y - 8);
    p.curveTo(x - h * 0.16, y - h * 0.1, x - h * 0.17, y - h * 0.6, x, y - h);
    g.fill(p);
  }

  static void pine(Graphics2D g, double x, double y, double h) {
    g.setColor(c(0x3B2F28));
    g.fill(rect(x - 4, y - 12, 8, 14));
    g.setColor(c(0x0A352F));
    for (int i = 0; i < 3; i++) {
      double w = h * (0.36 - i * 0.08);
      double b = y - 8 - i * h * 0.26;
      Path2D p = new Path2D.Double();
      p.moveTo(x - w, b);
      p.lineTo(x, b - h * 0.46);
      p.lineTo(x + w, b);
      p.closePath();
      g.fill(p);
    }
  }

  static void lantern(Graphics2D g, double x, double y, double s) {
    g.setColor(alpha(c(0xFFE9B0), 70));
    g.fill(new Ellipse2D.Double(x - 74 * s, y - 44 * s, 148 * s, 148 * s));
    g.setColor(c(0x3B2F28));
    g.fill(rect(x - 1.5, y - 400, 3, 400 - 20 * s));
    Path2D cap = new Path2D.Double();
    cap.moveTo(x - 26 * s, y);
    cap.quadTo(x - 6 * s, y - 8 * s, x, y - 34 * s);
    cap.quadTo(x + 6 * s, y - 8 * s, x + 26 * s, y);
    cap.closePath();
    g.fill(cap);
    g.setColor(SUN);
    Path2D body = new Path2D.Double();
    body.moveTo(x - 22 * s, y);
    body.lineTo(x + 22 * s, y);
    body.lineTo(x + 15 * s, y + 56 * s);
    body.lineTo(x - 15 * s, y + 56 * s);
    body.closePath();
    g.fill(body);
    g.setColor(TEAL);
    g.fill(diamond(x, y + 27 * s, 11 * s));
    g.setColor(c(0x3B2F28));
    g.fill(rect(x - 18 * s, y + 54 * s, 36 * s, 8 * s));
  }

  static void pot(Graphics2D g, double x, double y, double s) {
    Random r = new Random((long) (x * 7 + y));
    for (int i = 0; i < 11; i++) {
      AffineTransform old = g.getTransform();
      g.translate(x, y - 52 * s);
      g.rotate(-1.15 + i * 0.23);
      g.setColor(i % 2 == 0 ? OLIVE_DARK : OLIVE);
      double l = (58 + r.nextInt(34)) * s;
      g.fill(new Ellipse2D.Double(-10 * s, -l, 20 * s, l));
      g.setTransform(old);
    }
    g.setColor(BRICK);
    Path2D p = new Path2D.Double();
    p.moveTo(x - 40 * s, y - 58 * s);
    p.lineTo(x + 40 * s, y - 58 * s);
    p.lineTo(x + 28 * s, y);
    p.lineTo(x - 28 * s, y);
    p.closePath();
    g.fill(p);
    g.setColor(CLAY);
    g.fill(rect(x - 45 * s, y - 64 * s, 90 * s, 14 * s));
  }

  static void panel(Graphics2D g, double x, double y, double s) {
    g.setColor(alpha(c(0x6E4A35), 70));
    g.fill(poly(x - 84 * s, y + 4 * s, x + 104 * s, y + 4 * s, x + 130 * s, y + 16 * s, x - 60 * s, y + 16 * s));
    g.setColor(GREY);
    g.fill(rect(x - 60 * s, y - 40 * s, 7 * s, 48 * s));
    g.fill(rect(x + 56 * s, y - 40 * s, 7 * s, 48 * s));
    g.setColor(c(0xE9E2D6));
    g.fill(poly(x - 78 * s, y - 104 * s, x + 78 * s, y - 104 * s, x + 104 * s, y - 2 * s, x - 104 * s, y - 2 * s));
    g.setColor(c(0x0C5560));
    Shape face = poly(x - 74 * s, y - 100 * s, x + 74 * s, y - 100 * s, x + 97 * s, y - 7 * s, x - 97 * s, y - 7 * s);
    g.fill(face);
    Shape clip = g.getClip();
    g.clip(face);
    g.setColor(c(0x2A8088));
    g.fill(poly(x - 20 * s, y - 104 * s, x + 26 * s, y - 104 * s, x - 20 * s, y, x - 84 * s, y));
    g.setClip(clip);
    g.setColor(c(0xA9CFCB));
    g.setStroke(new BasicStroke((float) Math.max(1.1, 2 * s)));
    for (int i = 1; i < 5; i++) {
      double u = i / 5.0;
      g.draw(new Line2D.Double(x + (-74 + 148 * u) * s, y - 100 * s, x + (-97 + 194 * u) * s, y - 7 * s));
    }
    for (int j = 1; j < 3; j++) {
      double u = j / 3.0;
      double hw = (74 + 23 * u) * s;
      double yy = y + (-100 + 93 * u) * s;
      g.draw(new Line2D.Double(x - hw, yy, x + hw, yy));
    }
  }

  static void stall(Graphics2D g, double x, double y, Color col, Random r) {
    // back with shelves
    g.setColor(c(0x6E4630));
    g.fill(rect(x + 10, y, 320, 270));
    Color[] spines = {TEAL, BRICK, OCHRE, CREAM, TEAL_PALE, c(0x54443C), CLAY, TEAL_DARK, c(0x9AA865)};
    for (int s = 0; s < 2; s++) {
      double base = y + 96 + s * 88;
      double bx = x + 24;
      while (bx < x + 304) {
        double w = 9 + r.nextInt(9);
        double h = 46 + r.nextInt(24);
        g.setColor(spines[r.nextInt(spines.length)]);
        g.fill(rect(bx, base - h, w, h));
        if (r.nextInt(3) == 0) {
          g.setColor(SUN);
          g.fill(rect(bx + 2, base - h + 9, w - 4, 4));
        }
        bx += w + 1.5;
        if (r.nextInt(9) == 0) {
          bx += 16;
        }
      }
      g.setColor(c(0xA9744E));
      g.fill(rect(x + 10, base, 320, 9));
    }
    // counter
    g.setColor(mix(col, INK, 0.25));
    g.fill(rect(x, y + 232, 340, 110));
    g.setColor(col);
    for (int i = 0; i < 7; i++) {
      g.fill(rect(x + 10 + i * 47, y + 252, 36, 80));
    }
    g.setColor(c(0xE6C797));
    g.fill(rect(x - 10, y + 222, 360, 16));
    for (int p = 0; p < 3; p++) {
      for (int i = 0; i < 3 + p % 2; i++) {
        g.setColor(spines[(p * 3 + i) % spines.length]);
        g.fill(rect(x + 30 + p * 108 + (i % 2) * 5, y + 211 - i * 12, 66, 11));
      }
    }
    // posts and awning
    g.setColor(c(0x84573B));
    g.fill(rect(x + 2, y - 40, 10, 270));
    g.fill(rect(x + 328, y - 40, 10, 270));
    int n = 9;
    double w = 380.0 / n;
    for (int i = 0; i < n; i++) {
      g.setColor(i % 2 == 0 ? col : CREAM);
      double t0 = x + 10 + i * 320.0 / n;
      g.fill(poly(t0, y - 100, t0 + 320.0 / n, y - 100, x - 20 + (i + 1) * w, y - 20, x - 20 + i * w, y - 20));
      g.fill(new Arc2D.Double(x - 20 + i * w, y - 40, w, 40, 180, 180, Arc2D.CHORD));
    }
  }

  /** A simple standing figure; {@code kind} picks hair, scarf or hat. */
  static void person(Graphics2D g, double x, double y, double s, Color coat, int kind) {
    g.setColor(alpha(INK, 50));
    g.fill(new Ellipse2D.Double(x - 24 * s, y - 5 * s, 48 * s, 10 * s));
    g.setColor(c(0x3B3530));
    g.fill(rect(x - 11 * s, y - 36 * s, 9 * s, 36 * s));
    g.fill(rect(x + 2 * s, y - 36 * s, 9 * s, 36 * s));
    g.setColor(coat);
    Path2D p = new Path2D.Double();
    p.moveTo(x - 13 * s, y - 92 * s);
    p.quadTo(x, y - 100 * s, x + 13 * s, y - 92 * s);
    p.quadTo(x + 22 * s, y - 60 * s, x + 20 * s, y - 28 * s);
    p.lineTo(x - 20 * s, y - 28 * s);
    p.quadTo(x - 22 * s, y - 60 * s, x - 13 * s, y - 92 * s);
    g.fill(p);
    g.setColor(mix(coat, INK, 0.25));
    g.fill(new RoundRectangle2D.Double(x - 21 * s, y - 88 * s, 8 * s, 46 * s, 8 * s, 8 * s));
    g.fill(new RoundRectangle2D.Double(x + 13 * s, y - 88 * s, 8 * s, 46 * s, 8 * s, 8 * s));
    g.setColor(c(0xC08A66));
    g.fill(new Ellipse2D.Double(x - 11 * s, y - 119 * s, 22 * s, 26 * s));
    if (kind == 2) {
      g.setColor(mix(coat, CREAM, 0.55));
      Area scarf = new Area(new Ellipse2D.Double(x - 15 * s, y - 124 * s, 30 * s, 36 * s));
      scarf.subtract(new Area(new Ellipse2D.Double(x - 8 * s, y - 115 * s, 16 * s, 20 * s)));
      g.fill(scarf);
    } else if (kind == 3) {
      g.setColor(c(0x4A3226));
      g.fill(new Arc2D.Double(x - 12 * s, y - 123 * s, 24 * s, 26 * s, 0, 180, Arc2D.CHORD));
      g.fill(rect(x - 17 * s, y - 112 * s, 34 * s, 4 * s));
    } else {
      g.setColor(kind == 4 ? GREY : INK);
      g.fill(new Arc2D.Double(x - 12 * s, y - 122 * s, 24 * s, 28 * s, -10, 200, Arc2D.CHORD));
    }
  }

  static void player(Graphics2D g, double x, double y, double s, Color shirt) {
    g.setColor(alpha(INK, 70));
    g.fill(new Ellipse2D.Double(x - 22 * s, y - 5 * s, 50 * s, 11 * s));
    g.setColor(c(0xC08A66));
    g.setStroke(new BasicStroke((float) (8 * s), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(x - 3 * s, y - 30 * s, x - 13 * s, y - 4 * s));
    g.draw(new Line2D.Double(x + 3 * s, y - 30 * s, x + 14 * s, y - 8 * s));
    g.draw(new Line2D.Double(x - 10 * s, y - 60 * s, x - 24 * s, y - 44 * s));
    g.draw(new Line2D.Double(x + 10 * s, y - 60 * s, x + 23 * s, y - 50 * s));
    g.setColor(CREAM);
    g.fill(rect(x - 11 * s, y - 40 * s, 22 * s, 16 * s));
    g.setColor(shirt);
    g.fill(new RoundRectangle2D.Double(x - 13 * s, y - 68 * s, 26 * s, 32 * s, 10 * s, 10 * s));
    g.setColor(c(0xC08A66));
    g.fill(new Ellipse2D.Double(x - 8 * s, y - 86 * s, 16 * s, 18 * s));
    g.setColor(INK);
    g.fill(new Arc2D.Double(x - 9 * s, y - 88 * s, 18 * s, 18 * s, 0, 180, Arc2D.CHORD));
  }

  static void window(Graphics2D g, double x, double y, double w, double h) {
    g.setColor(c(0xBFDCD6));
    g.fill(new RoundRectangle2D.Double(x, y, w, h, 14, 14));
    g.setColor(c(0xDBECE7));
    g.fill(poly(x + w * 0.2, y + h, x + w * 0.55, y, x + w * 0.82, y, x + w * 0.47, y + h));
  }

  static void loaf(Graphics2D g, double x, double y, double w, double h, Color col) {
    g.setColor(col);
    g.fill(new RoundRectangle2D.Double(x, y - h, w, h + 4, h * 1.2, h * 1.4));
    g.setColor(c(0xE8B977));
    g.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < 3; i++) {
      g.draw(new Line2D.Double(x + w * (0.24 + i * 0.22), y - h * 0.42, x + w * (0.34 + i * 0.22), y - h * 0.78));
    }
  }

  static void stork(Graphics2D g, double x, double y, double s, boolean flip) {
    AffineTransform old = g.getTransform();
    g.translate(x, y);
    g.scale(flip ? -s : s, s);
    g.setColor(alpha(TEAL_DARK, 60));
    g.fill(new Ellipse2D.Double(-46, -4, 100, 12));
    g.setColor(BRICK);
    g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(new Line2D.Double(-4, -62, -2, 0));
    g.draw(new Line2D.Double(12, -62, 18, -32));
    g.draw(new Line2D.Double(18, -32, 12, 0));
    g.setColor(CREAM);
    g.fill(new Ellipse2D.Double(-48, -104, 96, 52));
    Path2D neck = new Path2D.Double();
    neck.moveTo(22, -92);
    neck.curveTo(56, -100, 34, -140, 48, -164);
    neck.lineTo(64, -156);
    neck.curveTo(54, -130, 72, -92, 40, -66);
    neck.closePath();
    g.fill(neck);
    g.fill(new Ellipse2D.Double(42, -178, 34, 28));
    g.setColor(BRICK);
    g.fill(poly(72, -170, 72, -158, 122, -152, 122, -154));
    g.setColor(INK);
    g.fill(new Ellipse2D.Double(61, -170, 6, 6));
    Path2D wing = new Path2D.Double();
    wing.moveTo(-78, -64);
    wing.quadTo(-20, -64, 8, -84);
    wing.quadTo(-30, -96, -50, -82);
    wing.closePath();
    g.fill(wing);
    g.setTransform(old);
  }

  static void fly(Graphics2D g, double x, double y, double s) {
    AffineTransform old = g.getTransform();
    g.translate(x, y);
    g.scale(s, s);
    g.setColor(CREAM);
    Path2D p = new Path2D.Double();
    p.moveTo(-6, 4);
    p.curveTo(-20, -20, -44, -28, -70, -22);
    p.curveTo(-48, -12, -34, 4, -14, 12);
    p.lineTo(14, 12);
    p.curveTo(34, 0, 46, -18, 66, -30);
    p.curveTo(38, -32, 18, -18, 6, 4);
    p.closePath();
    g.fill(p);
    g.fill(new Ellipse2D.Double(-26, 0, 60, 15));
    g.setColor(INK);
    g.fill(poly(-70, -22, -48, -24, -46, -10));
    g.fill(poly(66, -30, 45, -29, 46, -16));
    g.setColor(BRICK);
    g.fill(poly(32, 5, 32, 10, 58, 10));
    g.fill(rect(-46, 6, 24, 3));
    g.setTransform(old);
  }

  static void reeds(Graphics2D g, long seed, double x0, double x1, double y, double h, int n, Color col) {
    Random r = new Random(seed);
    g.setStroke(new BasicStroke((float) Math.max(2.4, h / 48), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < n; i++) {
      double x = x0 + (x1 - x0) * r.nextDouble();
      double l = h * (0.5 + 0.5 * r.nextDouble());
      double lean = (r.nextDouble() - 0.5) * h * 0.3;
      Path2D p = new Path2D.Double();
      p.moveTo(x, y);
      p.quadTo(x, y - l * 0.6, x + lean, y - l);
      g.setColor(col);
      g.draw(p);
      if (i % 3 == 0) {
        g.setColor(c(0x8A5A3C));
        double w = h / 26;
        g.fill(new RoundRectangle2D.Double(x + lean - w / 2, y - l - h * 0.08, w, h * 0.15, w, w));
      }
    }
  }

  static Shape pear() {
    Path2D p = new Path2D.Double();
    p.moveTo(0, -170);
    p.curveTo(40, -140, 132, -60, 126, 46);
    p.curveTo(122, 122, 56, 152, 0, 152);
    p.curveTo(-56, 152, -122, 122, -126, 46);
    p.curveTo(-132, -60, -40, -140, 0, -170);
    p.closePath();
    return p;
  }

  static void oud(Graphics2D g, double x, double y, double s, Color bowl, Color face) {
    AffineTransform old = g.getTransform();
    g.translate(x, y);
    g.scale(s, s);
    g.setColor(alpha(BROWN, 60));
    AffineTransform shift = AffineTransform.getTranslateInstance(16, 14);
    g.fill(shift.createTransformedShape(pear()));
    // neck and peg box
    g.setColor(c(0x5A3A28));
    g.fill(poly(-13, -262, 13, -262, 19, -120, -19, -120));
    g.setColor(c(0x3B2F28));
    g.fill(new RoundRectangle2D.Double(-15, -292, 30, 34, 8, 8));
    for (int i = 0; i < 3; i++) {
      g.fill(new RoundRectangle2D.Double(-36, -288 + i * 10, 72, 5, 5, 5));
    }
    g.setColor(bowl);
    g.fill(pear());
    g.setColor(face);
    AffineTransform in = new AffineTransform(0.91, 0, 0, 0.93, 0, -2);
    g.fill(in.createTransformedShape(pear()));
    // rosettes
    rosette(g, 0, 0, 34, bowl);
    rosette(g, -50, -62 + 110, 15, bowl);
    rosette(g, 50, -62 + 110, 15, bowl);
    // pick guard, bridge and strings
    g.setColor(c(0x5A3A28));
    g.fill(new RoundRectangle2D.Double(-50, 92, 100, 13, 8, 8));
    g.setStroke(new BasicStroke(1.5f));
    g.setColor(c(0x84573B));
    for (int i = -3; i <= 3; i++) {
      g.draw(new Line2D.Double(i * 3.2, -262, i * 11, 96));
    }
    g.setTransform(old);
  }

  static void rosette(Graphics2D g, double x, double y, double r, Color col) {
    g.setColor(mix(col, INK, 0.45));
    g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    g.setColor(c(0xE6BE82));
    for (int k = 0; k < 2; k++) {
      Path2D star = new Path2D.Double();
      for (int i = 0; i < 8; i++) {
        double a = Math.PI / 4 * i + k * Math.PI / 8;
        double rr = i % 2 == 0 ? r * 0.86 : r * 0.34;
        if (i == 0) {
          star.moveTo(x + rr * Math.cos(a), y + rr * Math.sin(a));
        } else {
          star.lineTo(x + rr * Math.cos(a), y + rr * Math.sin(a));
        }
      }
      star.closePath();
      g.setStroke(new BasicStroke(2f));
      g.draw(star);
    }
  }

  static void heart(Graphics2D g, double x, double y, double s) {
    Path2D p = new Path2D.Double();
    p.moveTo(x, y + s);
    p.curveTo(x - 2.1 * s, y - 0.2 * s, x - 1.0 * s, y - 1.5 * s, x, y - 0.5 * s);
    p.curveTo(x + 1.0 * s, y - 1.5 * s, x + 2.1 * s, y - 0.2 * s, x, y + s);
    g.fill(p);
  }

  static void blob(Graphics2D g, double x, double y, double rx, double ry, long seed) {
    Random r = new Random(seed);
    g.fill(new Ellipse2D.Double(x - rx * 0.8, y - ry * 0.8, rx * 1.6, ry * 1.6));
    for (int i = 0; i < 8; i++) {
      double a = Math.PI / 4 * i;
      double k = 0.42 + r.nextDouble() * 0.12;
      double cx = x + rx * 0.58 * Math.cos(a);
      double cy = y + ry * 0.58 * Math.sin(a);
      g.fill(new Ellipse2D.Double(cx - rx * k, cy - ry * k, rx * k * 2, ry * k * 2));
    }
  }

  static void land(Graphics2D g, double x, double y, double rx, double ry, long seed) {
    Random r = new Random(seed);
    Path2D p = new Path2D.Double();
    int n = 18;
    double[] px = new double[n];
    double[] py = new double[n];
    for (int i = 0; i < n; i++) {
      double a = 2 * Math.PI * i / n;
      double k = 0.62 + r.nextDouble() * 0.55;
      px[i] = x + rx * k * Math.cos(a);
      py[i] = y + ry * k * Math.sin(a);
    }
    p.moveTo((px[n - 1] + px[0]) / 2, (py[n - 1] + py[0]) / 2);
    for (int i = 0; i < n; i++) {
      int j = (i + 1) % n;
      p.quadTo(px[i], py[i], (px[i] + px[j]) / 2, (py[i] + py[j]) / 2);
    }
    g.fill(p);
  }

  static void cloud(Graphics2D g, double x, double y, double s) {
    Area a = new Area(new RoundRectangle2D.Double(x - 90 * s, y - 14 * s, 180 * s, 36 * s, 36 * s, 36 * s));
    a.add(new Area(new Ellipse2D.Double(x - 62 * s, y - 44 * s, 70 * s, 64 * s)));
    a.add(new Area(new Ellipse2D.Double(x - 20 * s, y - 60 * s, 82 * s, 78 * s)));
    a.add(new Area(new Ellipse2D.Double(x + 24 * s, y - 34 * s, 52 * s, 50 * s)));
    g.fill(a);
  }

  static void birds(Graphics2D g, double x, double y, int n, long seed) {
    Random r = new Random(seed);
    g.setColor(alpha(INK, 150));
    g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < n; i++) {
      double bx = x + i * 44 + r.nextInt(20);
      double by = y + r.nextInt(60);
      Path2D p = new Path2D.Double();
      p.moveTo(bx - 14, by - 5);
      p.quadTo(bx - 6, by - 9, bx, by);
      p.quadTo(bx + 6, by - 9, bx + 14, by - 5);
      g.draw(p);
    }
  }

  static void ripples(Graphics2D g, long seed, double y0, double y1, int n, Color col) {
    Random r = new Random(seed);
    g.setColor(col);
    for (int i = 0; i < n; i++) {
      double u = r.nextDouble();
      double y = y0 + (y1 - y0) * u;
      double w = 30 + 90 * u * r.nextDouble() + 20;
      g.fill(new RoundRectangle2D.Double(r.nextInt(W) - w / 2, y, w, 3.6, 4, 4));
    }
  }

  // ---------------------------------------------------------------- landscape

  static void sky(Graphics2D g, Color top, Color bottom, int horizon) {
    g.setColor(bottom);
    g.fillRect(0, 0, W, H);
    bands(g, 0, horizon, top, bottom, 13);
  }

  static void bands(Graphics2D g, int y0, int y1, Color a, Color b, int n) {
    bands(g, y0, y1, a, b, n, 0, W);
  }

  /** A gradient in a few flat steps, which keeps the file small and suits the style. */
  static void bands(Graphics2D g, int y0, int y1, Color a, Color b, int n, int x0, int x1) {
    for (int i = 0; i < n; i++) {
      int top = y0 + (y1 - y0) * i / n;
      int end = y0 + (y1 - y0) * (i + 1) / n;
      g.setColor(mix(a, b, i / (double) (n - 1)));
      g.fillRect(x0, top, x1 - x0, end - top);
    }
  }

  static void sun(Graphics2D g, int x, int y, int r) {
    for (int i = 3; i >= 1; i--) {
      g.setColor(alpha(c(0xFFF1C9), 62));
      double k = r * (1 + i * 0.42);
      g.fill(new Ellipse2D.Double(x - k, y - k, 2 * k, 2 * k));
    }
    g.setColor(SUN);
    g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
  }

  static void hills(Graphics2D g, long seed, double y, double amp, double freq, Color col) {
    g.setColor(col);
    g.fill(hill(seed, y, amp, freq));
  }

  static Shape hill(long seed, double y, double amp, double freq) {
    Random r = new Random(seed);
    double p1 = r.nextDouble() * 6.28;
    double p2 = r.nextDouble() * 6.28;
    double p3 = r.nextDouble() * 6.28;
    Path2D p = new Path2D.Double();
    p.moveTo(-10, H + 10);
    for (int x = -10; x <= W + 10; x += 10) {
      double t = x / (double) W * 6.28 * freq;
      double v = Math.sin(t + p1) * 0.55 + Math.sin(t * 2.1 + p2) * 0.3 + Math.sin(t * 0.6 + p3) * 0.35;
      p.lineTo(x, y - amp * v);
    }
    p.lineTo(W + 10, H + 10);
    p.closePath();
    return p;
  }

  static void peaks(Graphics2D g, long seed, double y, double amp, Color col, boolean snow) {
    Random r = new Random(seed);
    Path2D p = new Path2D.Double();
    p.moveTo(-20, H);
    p.lineTo(-20, y);
    double x = -20;
    List<double[]> tops = new ArrayList<>();
    while (x < W + 40) {
      double w = 120 + r.nextInt(120);
      double h = amp * (0.55 + 0.45 * r.nextDouble());
      double base = y + r.nextInt(30);
      p.lineTo(x + w * 0.5, base - h);
      p.lineTo(x + w, base - h * (0.2 + 0.2 * r.nextDouble()));
      tops.add(new double[] {x + w * 0.5, base - h});
      x += w;
    }
    p.lineTo(W + 60, H);
    p.closePath();
    g.setColor(col);
    g.fill(p);
    Shape clip = g.getClip();
    g.clip(p);
    g.setColor(mix(col, INK, 0.13));
    for (double[] t : tops) {
      g.fill(poly(t[0], t[1], t[0] + 150, t[1] + 230, t[0] + 10, t[1] + 230, t[0] + 22, t[1] + 90));
    }
    if (snow) {
      g.setColor(c(0xE3E6DE));
      for (double[] t : tops) {
        g.fill(poly(t[0], t[1] - 2, t[0] + 46, t[1] + 60, t[0] + 16, t[1] + 36, t[0] - 2, t[1] + 54, t[0] - 20, t[1] + 34, t[0] - 46, t[1] + 58));
      }
    }
    g.setClip(clip);
  }

  // ---------------------------------------------------------------- shapes and colours

  /** A pointed arch standing on {@code base}. */
  static Shape arch(double x, double base, double w, double h) {
    double top = base - h;
    double spring = top + Math.min(w * 0.62, h * 0.7);
    Path2D p = new Path2D.Double();
    p.moveTo(x, base);
    p.lineTo(x, spring);
    p.curveTo(x, spring - (spring - top) * 0.55, x + w * 0.3, top + (spring - top) * 0.14, x + w / 2, top);
    p.curveTo(x + w * 0.7, top + (spring - top) * 0.14, x + w, spring - (spring - top) * 0.55, x + w, spring);
    p.lineTo(x + w, base);
    p.closePath();
    return p;
  }

  static Shape roundArch(double x, double base, double w, double h) {
    Area a = new Area(new Ellipse2D.Double(x, base - h, w, Math.min(2 * h, w)));
    double mid = base - h + Math.min(2 * h, w) / 2;
    a.add(new Area(new Rectangle2D.Double(x, mid, w, base - mid)));
    return a;
  }

  static Shape rect(double x, double y, double w, double h) {
    return new Rectangle2D.Double(x, y, w, h);
  }

  static Shape diamond(double x, double y, double r) {
    return poly(x, y - r, x + r, y, x, y + r, x - r, y);
  }

  static Shape poly(double... v) {
    Path2D p = new Path2D.Double();
    p.moveTo(v[0], v[1]);
    for (int i = 2; i < v.length; i += 2) {
      p.lineTo(v[i], v[i + 1]);
    }
    p.closePath();
    return p;
  }

  /** Height at {@code u} of a symmetric quadratic curve with the given ends and control point. */
  static double q(double u, double end, double control) {
    return (1 - u) * (1 - u) * end + 2 * u * (1 - u) * control + u * u * end;
  }

  static Color c(int rgb) {
    return new Color(rgb);
  }

  static Color alpha(Color col, int a) {
    return new Color(col.getRed(), col.getGreen(), col.getBlue(), a);
  }

  static Color mix(Color a, Color b, double t) {
    return new Color(
        (int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * t),
        (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * t),
        (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * t));
  }

  // ---------------------------------------------------------------- few colours

  /** Keeps the flat colours and reduces the others with a median cut, without dithering. */
  static BufferedImage indexed(BufferedImage src) {
    TreeMap<Integer, Integer> count = new TreeMap<>();
    int[] px = src.getRGB(0, 0, W, H, null, 0, W);
    for (int v : px) {
      count.merge(v & 0xFFFFFF, 1, Integer::sum);
    }
    List<int[]> all = new ArrayList<>();
    count.forEach((rgb, n) -> all.add(new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255, n}));
    all.sort(Comparator.comparingInt((int[] v) -> -v[3]));
    int flats = 0;
    while (flats < Math.min(MAX_FLAT, all.size()) && all.get(flats)[3] >= FLAT) {
      flats++;
    }
    List<int[]> palette = new ArrayList<>(all.subList(0, flats));
    List<List<int[]>> boxes = new ArrayList<>();
    boxes.add(new ArrayList<>(all.subList(flats, all.size())));
    while (boxes.size() < EDGES) {
      List<int[]> best = null;
      double bestScore = 0;
      int axis = 0;
      for (List<int[]> box : boxes) {
        for (int a = 0; a < 3; a++) {
          double sum = 0;
          double sq = 0;
          double n = 0;
          for (int[] p : box) {
            sum += (double) p[a] * p[3];
            sq += (double) p[a] * p[a] * p[3];
            n += p[3];
          }
          double score = sq - sum * sum / n;
          if (box.size() > 1 && score > bestScore) {
            bestScore = score;
            best = box;
            axis = a;
          }
        }
      }
      if (best == null) {
        break;
      }
      int ax = axis;
      double sum = 0;
      double n = 0;
      for (int[] p : best) {
        sum += (double) p[ax] * p[3];
        n += p[3];
      }
      double mean = sum / n;
      List<int[]> low = new ArrayList<>();
      List<int[]> high = new ArrayList<>();
      for (int[] p : best) {
        (p[ax] <= mean ? low : high).add(p);
      }
      boxes.remove(best);
      boxes.add(low);
      boxes.add(high);
    }
    for (List<int[]> box : boxes) {
      box.stream().max(Comparator.comparingInt(v -> v[3])).ifPresent(palette::add);
    }
    int n = palette.size();
    byte[] r = new byte[n];
    byte[] gr = new byte[n];
    byte[] b = new byte[n];
    for (int i = 0; i < n; i++) {
      int[] p = palette.get(i);
      r[i] = (byte) p[0];
      gr[i] = (byte) p[1];
      b[i] = (byte) p[2];
    }
    Map<Integer, Integer> nearest = new TreeMap<>();
    for (int rgb : count.keySet()) {
      int best = 0;
      long bestD = Long.MAX_VALUE;
      for (int i = 0; i < n; i++) {
        long dr = (rgb >> 16) - (r[i] & 255);
        long dg = (rgb >> 8 & 255) - (gr[i] & 255);
        long db = (rgb & 255) - (b[i] & 255);
        long d = 3 * dr * dr + 5 * dg * dg + 2 * db * db;
        if (d < bestD) {
          bestD = d;
          best = i;
        }
      }
      nearest.put(rgb, best);
    }
    IndexColorModel model = new IndexColorModel(8, n, r, gr, b);
    BufferedImage out = new BufferedImage(W, H, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] data = new byte[W * H];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (int) nearest.get(px[i] & 0xFFFFFF);
    }
    out.getRaster().setDataElements(0, 0, W, H, data);
    return out;
  }
}
