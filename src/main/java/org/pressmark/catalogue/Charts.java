package org.pressmark.catalogue;

import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Native charts of numbers that stand on the same sheet. */
final class Charts {

    private static final int GAP_PERCENT = 40;
    private static final byte[] BAR_COLOUR = {0x1F, 0x4E, 0x79};

    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;

    /** The charts of a sheet whose rows are written as a stream: a chart lies on the sheet beneath. */
    Charts(SXSSFSheet streamed) {
        var workbook = streamed.getWorkbook();
        this.sheet = workbook.getXSSFWorkbook().getSheetAt(workbook.getSheetIndex(streamed));
        this.drawing = sheet.createDrawingPatriarch();
    }

    /**
     * What a chart shows.
     *
     * @param title above it
     * @param description what it shows, in words, for those who do not see it
     * @param direction of its bars
     * @param bars names and numbers
     * @param firstRow row of the first of them on the sheet, from 0; names stand in the first column, numbers in the second
     */
    record Chart(String title, String description, BarDirection direction, Map<String, Integer> bars, int firstRow) {}

    /** Lays a chart over the cells from one corner to the other, all counted from 0. */
    void lay(Chart shown, int left, int top, int right, int bottom) {
        XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, left, top, right, bottom);
        XSSFChart chart = drawing.createChart(place);
        chart.setTitleText(shown.title());
        chart.setTitleOverlay(false);
        boolean lying = shown.direction() == BarDirection.BAR;
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        numbers.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        numbers.setNumberFormat("#,##0");
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(shown.direction());
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        int last = shown.firstRow() + shown.bars().size() - 1;
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        shown.bars().keySet().toArray(String[]::new), range(shown.firstRow(), last, 0)),
                XDDFDataSourcesFactory.fromArray(
                        shown.bars().values().toArray(Integer[]::new), range(shown.firstRow(), last, 1)));
        series.setTitle("Clippings", null);
        // Without a colour of its own a bar is there and not seen in LibreOffice.
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(BAR_COLOUR)));
        chart.plot(data);
        describe(chart, shown);
    }

    private String range(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }

    private static void describe(XSSFChart chart, Chart shown) {
        CTNonVisualDrawingProps properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(shown.title());
        properties.setTitle(shown.title());
        properties.setDescr(shown.description());
    }
}
